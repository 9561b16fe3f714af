import { createServer, type Server } from "node:net";

import { closedPort, startMailServer, type MailServer } from "../testing/mail-server";
import { DeliveryError, type Mail } from "./mail";
import { smtpCarrier } from "./smtp-carrier";

const FROM = "Gerai Tangerang Gemilang <no-reply@gerai.example.id>";
const MAIL: Mail = {
  id: "msg_1",
  to: "siti@example.test",
  subject: "Pesanan GTG-1 sudah dikirim — “resi”",
  text: "Halo\r\n.\r\nSiti",
  html: "<p>Halo</p>",
};
const servers: { stop: () => Promise<void> }[] = [];
const serve = async (manners?: Parameters<typeof startMailServer>[0]): Promise<MailServer> => {
  const server = await startMailServer(manners);
  servers.push(server);
  return server;
};
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

/** How a delivery ended, and whether the text had begun to leave. */
async function deliver(port: number, patience = { connect: 1000, answer: 1000, all: 2000 }) {
  const carrier = smtpCarrier({ host: "127.0.0.1", port, secure: false, auth: null }, FROM, patience);
  let handedOver = false;
  const outcome = await carrier
    .deliver(MAIL, () => {
      handedOver = true;
      return Promise.resolve();
    })
    .then(
      () => "sent",
      (error: unknown) => (error instanceof DeliveryError ? error.outcome : error),
    );
  return { outcome, handedOver };
}

test("a mail arrives whole, with an id of its own and the sender's address", async () => {
  const server = await serve();
  expect(await deliver(server.port)).toEqual({ outcome: "sent", handedOver: true });
  const [mail] = server.taken;
  expect(server.taken).toHaveLength(1);
  expect(mail?.to).toEqual(["siti@example.test"]);
  expect(mail?.raw).toMatch(/^Message-ID: <msg_1@gerai\.example\.id>\r$/m);
  expect(mail?.raw).toMatch(/^From: Gerai Tangerang Gemilang <no-reply@gerai\.example\.id>\r$/m);
  expect(mail?.raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(mail?.raw).toContain("text/html");
});

test("a slow server is waited for", async () => {
  const server = await serve({ slow: 400 });
  expect((await deliver(server.port)).outcome).toBe("sent");
});

test("a refusal for ever and one for now are told apart", async () => {
  expect(await deliver((await serve({ refuse: 550 })).port)).toEqual({
    outcome: "permanent",
    handedOver: true,
  });
  expect(await deliver((await serve({ refuse: 451 })).port)).toEqual({
    outcome: "temporary",
    handedOver: true,
  });
});

test("a server that nobody reaches may be reached later; nothing has left", async () => {
  expect(await deliver(await closedPort())).toEqual({ outcome: "temporary", handedOver: false });
});

test("a server that never says a word is given up on before anything leaves", async () => {
  const silent: Server = createServer();
  await new Promise<void>((ready) => silent.listen(0, "127.0.0.1", ready));
  servers.push({ stop: () => new Promise((stopped) => silent.close(() => stopped())) });
  const { port } = silent.address() as { port: number };
  expect(await deliver(port, { connect: 200, answer: 200, all: 1000 })).toEqual({
    outcome: "temporary",
    handedOver: false,
  });
});

test("a server that takes the text and hangs up, or never answers, leaves it open whether it arrived", async () => {
  const hangsUp = await serve({ hangUp: true });
  expect(await deliver(hangsUp.port)).toEqual({ outcome: "unknown", handedOver: true });
  const drags = await serve({ slow: 1500 });
  expect(await deliver(drags.port, { connect: 500, answer: 5000, all: 600 })).toEqual({
    outcome: "unknown",
    handedOver: true,
  });
  expect([hangsUp.taken.length, drags.taken.length]).toEqual([1, 1]);
});
