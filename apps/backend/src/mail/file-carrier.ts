import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { composeMail, type MailCarrier } from "./mail";

/** Where mails lie that no server takes, readable while developing and in the demo. */
export function mailFolder(dataDir: string): string {
  return join(dataDir, "outbox");
}

/** Keeps mails as files (`<message id>.eml`), which any mail program opens. */
export function fileCarrier(folder: string, from: string): MailCarrier {
  return {
    async deliver(mail, beforeHandOver) {
      const { raw } = await composeMail(mail, from);
      await mkdir(folder, { recursive: true });
      await beforeHandOver();
      // Links in it open accounts.
      await writeFile(join(folder, `${mail.id}.eml`), raw, { mode: 0o600 });
    },
  };
}

/** A kept mail as it was written; null when there is none. */
export async function readKeptMail(folder: string, id: string): Promise<Buffer | null> {
  return readFile(join(folder, `${id}.eml`)).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  });
}

/** Removes kept mails that are older than a moment. */
export async function dropKeptMails(folder: string, before: Date): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => one.endsWith(".eml"))) {
    const path = join(folder, name);
    if ((await stat(path)).mtime < before) await rm(path, { force: true });
  }
}
