/** Characters Excel keeps in one cell. */
export const longestCell = 32_767;
