/** Value of the reason for calling off that is written by hand. */
export const OTHER_REASON = "lain";
