/** A mail server as `SMTP_URL` names it. */
export interface SmtpAddress {
  host: string;
  port: number;
  /** TLS from the first byte; otherwise the connection is upgraded where the server offers it. */
  secure: boolean;
  auth: { user: string; pass: string } | null;
}

const EXAMPLE = "smtp://user:password@mail.example.id:587 (or smtps://… for TLS from the start)";

/**
 * Reads `SMTP_URL`.
 * @throws Error with one line that never repeats the address, because a password may stand in it
 */
export function readSmtpUrl(url: string): SmtpAddress {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !["smtp:", "smtps:"].includes(parsed.protocol) || parsed.hostname === "") {
    throw new Error(`SMTP_URL is not the address of a mail server: write it as ${EXAMPLE}.`);
  }
  const secure = parsed.protocol === "smtps:";
  const user = decoded(parsed.username);
  const pass = decoded(parsed.password);
  if ((user === "") !== (pass === "")) {
    throw new Error("SMTP_URL names a user without a password, or a password without a user.");
  }
  return {
    host: parsed.hostname.replace(/^\[(.*)\]$/, "$1"),
    port: parsed.port === "" ? (secure ? 465 : 587) : Number(parsed.port),
    secure,
    auth: user === "" ? null : { user, pass },
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new Error("SMTP_URL has a % that stands for no character: write it as %25.");
  }
}
