import SMTPConnection from "nodemailer/lib/smtp-connection";

import { composeMail, DeliveryError, type Mail, type MailCarrier } from "./mail";
import type { SmtpAddress } from "./smtp-address";

/** How long a mail server may take, in milliseconds: to be reached, to answer once, and for everything. */
export interface SmtpPatience {
  connect: number;
  answer: number;
  all: number;
}

/** Slow servers are waited for; all of it stays below the time after which a claim counts as abandoned. */
const PATIENCE: SmtpPatience = { connect: 20_000, answer: 60_000, all: 150_000 };

/** Delivers mails to a server by SMTP, each over a connection of its own. */
export function smtpCarrier(
  server: SmtpAddress,
  from: string,
  patience: SmtpPatience = PATIENCE,
): MailCarrier {
  return {
    async deliver(mail, beforeHandOver) {
      const connection = new SMTPConnection({
        host: server.host,
        port: server.port,
        secure: server.secure,
        connectionTimeout: patience.connect,
        greetingTimeout: patience.answer,
        socketTimeout: patience.answer,
      });
      const step = { handedOver: false };
      try {
        await within(patience.all, connection, async () => {
          await open(connection, server);
          const { raw, sender } = await composeMail(mail, from);
          await beforeHandOver();
          step.handedOver = true;
          await send(connection, mail, sender, raw);
        });
      } catch (error) {
        throw asDeliveryError(error, step.handedOver);
      } finally {
        connection.quit();
      }
    },
  };
}

async function open(connection: SMTPConnection, { auth }: SmtpAddress): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    // Also what goes wrong later is told by this event, to nobody who listens by then.
    connection.on("error", reject);
    connection.connect((error) => (error ? reject(error) : resolve()));
  });
  if (auth === null) return;
  await new Promise<void>((resolve, reject) => {
    connection.login(auth, (error) => (error ? reject(error) : resolve()));
  });
}

function send(connection: SMTPConnection, mail: Mail, sender: string, raw: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.on("error", reject);
    connection.send({ from: sender, to: [mail.to] }, raw, (error) => (error ? reject(error) : resolve()));
  });
}

/** A server that says something now and then could keep a connection for ever. */
async function within(
  milliseconds: number,
  connection: SMTPConnection,
  job: () => Promise<void>,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      connection.close();
      reject(new Error(`The mail server took longer than ${milliseconds / 1000} s`));
    }, milliseconds);
  });
  try {
    await Promise.race([job(), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

/** 4xx and 5xx are the server's own words; silence after the text began to leave can mean either. */
function asDeliveryError(error: unknown, handedOver: boolean): DeliveryError {
  if (error instanceof DeliveryError) return error;
  const said = error instanceof Error ? error.message : String(error);
  const status = (error as { responseCode?: number }).responseCode ?? 0;
  if (status >= 500 && handedOver) return new DeliveryError("permanent", said);
  if (status >= 400 || !handedOver) return new DeliveryError("temporary", said);
  return new DeliveryError("unknown", said);
}
