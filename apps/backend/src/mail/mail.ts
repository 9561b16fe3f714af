import MailComposer from "nodemailer/lib/mail-composer";

/** A mail that is ready to leave. */
export interface Mail {
  /** Id of the message it carries; the same attempt twice carries the same Message-ID. */
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
}

/** What happened to a mail that did not leave, and what it means for the next attempt. */
export class DeliveryError extends Error {
  /**
   * @param outcome `temporary`: it did not arrive, and later may; `permanent`: it never will; `unknown`: it was
   * handed over, and no answer came
   */
  constructor(
    readonly outcome: "temporary" | "permanent" | "unknown",
    message: string,
  ) {
    super(message);
  }
}

/** Brings mails away. */
export interface MailCarrier {
  /**
   * Delivers one mail.
   * @param beforeHandOver called when everything is ready and the text is about to leave; a throw keeps it here
   * @throws DeliveryError
   */
  deliver(mail: Mail, beforeHandOver: () => Promise<void>): Promise<void>;
}

/** A mail in the form in which it travels. */
export async function composeMail(mail: Mail, from: string): Promise<{ raw: Buffer; sender: string }> {
  const composed = new MailComposer({
    from,
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: `<${mail.id}@${domainOf(from)}>`,
    // Holiday notices and the like answer to a person, not to this.
    headers: { "Auto-Submitted": "auto-generated" },
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  const { from: sender } = composed.getEnvelope();
  return { raw: await composed.build(), sender: sender === false ? "" : sender };
}

function domainOf(from: string): string {
  return /@([^\s>]+)/.exec(from)?.[1] ?? "localhost";
}
