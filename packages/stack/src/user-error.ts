/** A mistake or lack that the person at the keyboard can mend: shown as its one line, without a stack trace. */
export class UserError extends Error {
  override name = "UserError";
}
