import type { MedusaContainer } from "@medusajs/framework/types";

import { env } from "../../env";
import { mailFolder, readKeptMail } from "../../mail/file-carrier";
import { letterText } from "../../messages/letter";
import { TEXTS, writeLetter, type LetterOrder } from "../../messages/write-letter";
import type MessagesModuleService from "../../modules/messages/service";

type Message = Awaited<ReturnType<MessagesModuleService["retrieveOutboxMessage"]>>;

/** A message as it can be read. `to` and `subject` are null where it has none. */
export interface MessageText {
  to: string | null;
  subject: string | null;
  body: string;
}

/**
 * Reads what a message says. A mail that was kept as a file is shown as it was written, links included; of others only
 * what opens no account.
 * @returns null when there is nobody to write to any more
 */
export async function readMessageText(
  container: MedusaContainer,
  message: Message,
): Promise<MessageText | null> {
  if (message.channel === "push") return { to: null, subject: TEXTS.id.push.title, body: TEXTS.id.push.body };
  const written = await writeLetter(container, message as unknown as LetterOrder, { withLinks: false });
  if (!written) return null;
  const { to, letter } = written;
  const kept = env.smtp === null ? await readKeptMail(mailFolder(env.dataDir), message.id) : null;
  return {
    to,
    subject: letter.subject,
    body: kept === null ? letterText(letter) : plainPartOf(kept.toString("utf8")),
  };
}

/** The plain text in a mail of ours: the first part, quoted-printable or as it is. */
function plainPartOf(raw: string): string {
  const [, head = "", body = ""] =
    /Content-Type: text\/plain[^]*?((?:\r\n[^\r\n]+)*)\r\n\r\n([^]*?)(?:\r\n--|$)/.exec(raw) ?? [];
  const bytes = /base64/i.test(head)
    ? Buffer.from(body, "base64")
    : /quoted-printable/i.test(head)
      ? Buffer.from(unquoted(body), "latin1")
      : Buffer.from(body);
  return bytes.toString("utf8").replaceAll("\r\n", "\n");
}

function unquoted(text: string): string {
  return text
    .replaceAll("=\r\n", "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
