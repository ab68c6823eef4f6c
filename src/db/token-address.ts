/** What the address of a member of staff ends with who is only the holder of a token: a program, and no person. */
export const TOKEN_ADDRESS = '@token.invalid';
