/** A number as people write it: 7 to 15 digits, with spaces, brackets, dashes and a plus in front. */
export const phonePattern = /^\+?(?=(?:\D*\d){7,15}\D*$)[\d\s().-]+$/;
