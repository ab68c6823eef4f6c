/** So many days after it was asked a service can answer by its link; later it has to ring. */
export const linkDays = 90;
