import { env } from "../../env";
import { fileCarrier, mailFolder } from "../../mail/file-carrier";
import type { MailCarrier } from "../../mail/mail";
import { smtpCarrier } from "../../mail/smtp-carrier";
import { postPush, type PostPush } from "../../push/post-push";
import { vapidKeys, type VapidKeys } from "../../push/vapid-keys";

/** How messages leave this installation; null where a way is not set up. */
export interface Carriers {
  mail: MailCarrier | null;
  push: { keys: VapidKeys; subject: string; post: PostPush } | null;
}

/** Whether a mail that is written here reaches somebody: a server takes it, or a developer reads it. */
export function canMail(): boolean {
  return env.smtp !== null || env.isLocal;
}

/** The ways that the environment names. */
export function carriersFromEnv(): Carriers {
  const keys = vapidKeys();
  return {
    mail: mailCarrier(),
    push: keys === null ? null : { keys, subject: env.siteUrl.replace(/^http:/, "https:"), post: postPush },
  };
}

function mailCarrier(): MailCarrier | null {
  if (env.smtp !== null) return smtpCarrier(env.smtp, env.mailFrom);
  return env.isLocal ? fileCarrier(mailFolder(env.dataDir), env.mailFrom) : null;
}
