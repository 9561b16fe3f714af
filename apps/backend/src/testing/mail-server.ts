import { createServer, type Server, type Socket } from "node:net";

import { SMTPServer } from "smtp-server";

/** A mail as a server took it. */
export interface TakenMail {
  to: string[];
  raw: string;
}

/** A real mail server on a port of its own. */
export interface MailServer {
  port: number;
  taken: TakenMail[];
  stop(): Promise<void>;
}

interface Manners {
  /** Says no to the recipient with this status: 550 for ever, 451 for now. */
  refuse?: number;
  /** Milliseconds before the text is acknowledged. */
  slow?: number;
  /** Takes the text and hangs up without a word. */
  hangUp?: boolean;
}

/** Starts a mail server. */
export async function startMailServer(manners: Manners = {}): Promise<MailServer> {
  const taken: TakenMail[] = [];
  const sockets = new Set<Socket>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo(_address, _session, done) {
      if (manners.refuse === undefined) done();
      else done(Object.assign(new Error("Not now, or not ever"), { responseCode: manners.refuse }));
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        taken.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(parts).toString(),
        });
        if (manners.hangUp) for (const socket of sockets) socket.destroy();
        else setTimeout(done, manners.slow ?? 0);
      });
    },
  });
  server.server.on("connection", (socket: Socket) => sockets.add(socket));
  server.on("error", () => undefined);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    port: portOf(server.server as Server),
    taken,
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  };
}

/** A port on which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const port = portOf(server);
  await new Promise((closed) => server.close(closed));
  return port;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return address.port;
}
