import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from "node:crypto";

import type { PushRequest } from "./post-push";
import { ring } from "./ring";
import { newVapidKeys } from "./vapid-keys";

const MESSAGE = { title: "Gerai", body: "1 pesanan baru", url: "/penjual", tag: "pesanan-baru" };

/** A browser with keys of its own, as RFC 8291 describes it. */
function aBrowser() {
  const keys = createECDH("prime256v1");
  const auth = randomBytes(16);
  keys.generateKeys();
  const subscription = {
    id: "push_1",
    endpoint: "https://push.example.com/abc",
    p256dh: keys.getPublicKey("base64url"),
    auth: auth.toString("base64url"),
  };
  const read = (body: Uint8Array): unknown => {
    const bytes = Buffer.from(body);
    const sender = bytes.subarray(21, 21 + (bytes[20] ?? 0));
    const info = Buffer.concat([Buffer.from("WebPush: info\0"), keys.getPublicKey(), sender]);
    const ikm = Buffer.from(hkdfSync("sha256", keys.computeSecret(sender), auth, info, 32));
    const derived = (label: string, length: number) =>
      Buffer.from(hkdfSync("sha256", ikm, bytes.subarray(0, 16), `Content-Encoding: ${label}\0`, length));
    const sealed = bytes.subarray(21 + sender.length);
    const open = createDecipheriv("aes-128-gcm", derived("aes128gcm", 16), derived("nonce", 12));
    open.setAuthTag(sealed.subarray(-16));
    const plain = Buffer.concat([open.update(sealed.subarray(0, -16)), open.final()]);
    return JSON.parse(plain.subarray(0, plain.lastIndexOf(2)).toString());
  };
  return { subscription, read };
}

function service(status: number | Error) {
  const taken: PushRequest[] = [];
  const post = (_endpoint: string, push: PushRequest) => {
    taken.push(push);
    return status instanceof Error ? Promise.reject(status) : Promise.resolve(status);
  };
  return { taken, post };
}

test("only the browser reads it, and the service sees by whom it is signed", async () => {
  const { subscription, read } = aBrowser();
  const keys = newVapidKeys();
  const { taken, post } = service(201);
  expect(await ring(subscription, MESSAGE, { keys, subject: "https://gerai.example.id", post })).toBe(
    "taken",
  );
  const [push] = taken;
  if (!push) throw new Error("Nothing was posted");
  expect(Buffer.from(push.body).toString("latin1")).not.toContain("pesanan");
  expect(read(push.body)).toEqual(MESSAGE);
  expect(push.headers).toMatchObject({ "content-encoding": "aes128gcm", ttl: "86400", urgency: "high" });

  const [, token = "", signer] = /^vapid t=([^,]+), k=(.+)$/.exec(push.headers.authorization ?? "") ?? [];
  expect(signer).toBe(keys.publicKey);
  const [head = "", claims = "", signature = ""] = token.split(".");
  const point = Buffer.from(keys.publicKey, "base64url");
  const key = createPublicKey({
    format: "jwk",
    key: {
      kty: "EC",
      crv: "P-256",
      x: point.subarray(1, 33).toString("base64url"),
      y: point.subarray(33).toString("base64url"),
    },
  });
  const signed = Buffer.from(signature, "base64url");
  expect(verify("sha256", Buffer.from(`${head}.${claims}`), { key, dsaEncoding: "ieee-p1363" }, signed)).toBe(
    true,
  );
  expect(JSON.parse(Buffer.from(claims, "base64url").toString())).toMatchObject({
    aud: "https://push.example.com",
    sub: "https://gerai.example.id",
  });
});

test.each([
  [410, "gone"],
  [404, "gone"],
  [429, "later"],
  [503, "later"],
  [new Error("silent"), "later"],
] as const)("an answer of %s means %s", async (status, rung) => {
  const { post } = service(status);
  const way = { keys: newVapidKeys(), subject: "https://gerai.example.id", post };
  expect(await ring(aBrowser().subscription, MESSAGE, way)).toBe(rung);
});

test("a browser whose keys are none is forgotten, and nothing is posted", async () => {
  const { post, taken } = service(201);
  const odd = { ...aBrowser().subscription, p256dh: "AAAA" };
  const way = { keys: newVapidKeys(), subject: "https://gerai.example.id", post };
  expect(await ring(odd, MESSAGE, way)).toBe("gone");
  expect(taken).toEqual([]);
});
