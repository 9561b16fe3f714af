/** Bounds of a password, in characters. Long ones are strong ones; the upper bound keeps hashing cheap. */
export const PASSWORD_LENGTH = { least: 8, most: 200 } as const;

/** What speaks against a new password, in words for a person; null when nothing does. */
export function passwordProblem(password: unknown): string | null {
  if (typeof password !== "string" || password.length < PASSWORD_LENGTH.least) {
    return `Kata sandi paling sedikit ${PASSWORD_LENGTH.least} karakter.`;
  }
  return password.length > PASSWORD_LENGTH.most
    ? `Kata sandi paling banyak ${PASSWORD_LENGTH.most} karakter.`
    : null;
}
