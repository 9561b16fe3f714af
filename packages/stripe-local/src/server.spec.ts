import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

import Stripe from "stripe";

import { StripeLocal } from "./index.js";

const SECRET = "whsec_only_for_this_test";
const RETURN = "http://127.0.0.1/back";

let local: StripeLocal;
let stripe: Stripe;

/** Stripe's own client, as the shop uses it. */
function client(maxNetworkRetries = 0): Stripe {
  return new Stripe("sk_test_local", {
    host: "127.0.0.1",
    port: local.port,
    protocol: "http",
    maxNetworkRetries,
  });
}

beforeEach(async () => {
  local = new StripeLocal();
  await local.listen();
  stripe = client();
});
afterEach(() => local.close());

const ask = (more: Partial<Stripe.PaymentIntentCreateParams> = {}, key?: string) =>
  stripe.paymentIntents.create(
    {
      amount: 5_000_000,
      currency: "idr",
      automatic_payment_methods: { enabled: true },
      metadata: { group_id: "ogrp_1" },
      ...more,
    },
    key === undefined ? undefined : { idempotencyKey: key },
  );
const confirm = (id: string, method: string) =>
  stripe.paymentIntents.confirm(id, { payment_method: method, return_url: RETURN });

/** What Stripe's client says of a refusal. */
async function refusal(promise: Promise<unknown>) {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason as Stripe.errors.StripeError,
  );
  if (!error) throw new Error("It was not refused");
  return { status: error.statusCode, type: error.rawType, code: error.code, param: error.param };
}

describe("an intent", () => {
  test("is paid by a card, and can be read with what hangs on it", async () => {
    const intent = await ask();
    expect(intent).toMatchObject({ status: "requires_payment_method", amount_received: 0, livemode: false });
    expect(intent.client_secret).toMatch(new RegExp(`^${intent.id}_secret_`));
    const paid = await confirm(intent.id, "pm_card_visa");
    expect(paid).toMatchObject({ status: "succeeded", amount_received: 5_000_000 });
    const read = await stripe.paymentIntents.retrieve(intent.id, {
      expand: ["latest_charge", "payment_method"],
    });
    expect(read.latest_charge).toMatchObject({ captured: true, amount: 5_000_000 });
    expect(read.payment_method).toMatchObject({ type: "card", card: { last4: "4242" } });
    expect(read.metadata).toEqual({ group_id: "ogrp_1" });
  });

  test("held by hand is captured in part, once, and never beyond what is held", async () => {
    const intent = await ask({ capture_method: "manual" });
    expect(await confirm(intent.id, "pm_card_visa")).toMatchObject({
      status: "requires_capture",
      amount_capturable: 5_000_000,
      amount_received: 0,
    });
    expect(
      await refusal(stripe.paymentIntents.capture(intent.id, { amount_to_capture: 5_000_001 })),
    ).toMatchObject({
      status: 400,
      code: "amount_too_large",
    });
    expect(await stripe.paymentIntents.capture(intent.id, { amount_to_capture: 3_000_000 })).toMatchObject({
      status: "succeeded",
      amount: 5_000_000,
      amount_received: 3_000_000,
      amount_capturable: 0,
    });
    expect(await refusal(stripe.paymentIntents.capture(intent.id))).toMatchObject({
      code: "payment_intent_unexpected_state",
    });
  });

  test("ends when it is cancelled, in every state but the paid one", async () => {
    const [open, held, paid] = [await ask(), await ask({ capture_method: "manual" }), await ask()];
    await confirm(held.id, "pm_card_visa");
    await confirm(paid.id, "pm_card_visa");
    expect(await stripe.paymentIntents.cancel(open.id)).toMatchObject({ status: "canceled" });
    expect(await stripe.paymentIntents.cancel(held.id, { cancellation_reason: "abandoned" })).toMatchObject({
      status: "canceled",
      amount_capturable: 0,
      cancellation_reason: "abandoned",
    });
    expect(await refusal(stripe.paymentIntents.cancel(paid.id))).toMatchObject({
      code: "payment_intent_unexpected_state",
    });
    expect(await refusal(confirm(open.id, "pm_card_visa"))).toMatchObject({
      code: "payment_intent_unexpected_state",
    });
  });

  test("changes its amount only while nothing is held or taken", async () => {
    const intent = await ask();
    expect(await stripe.paymentIntents.update(intent.id, { amount: 2_000_000 })).toMatchObject({
      amount: 2_000_000,
    });
    await confirm(intent.id, "pm_card_visa");
    expect(await refusal(stripe.paymentIntents.update(intent.id, { amount: 1_500_000 }))).toMatchObject({
      code: "payment_intent_unexpected_state",
    });
  });

  test.each([
    ["pm_card_chargeDeclined", "card_declined"],
    ["pm_card_chargeDeclinedInsufficientFunds", "card_declined"],
    ["pm_card_chargeDeclinedExpiredCard", "expired_card"],
  ])("%s is refused with 402, and another card may follow", async (card, code) => {
    const intent = await ask();
    expect(await refusal(confirm(intent.id, card))).toMatchObject({ status: 402, type: "card_error", code });
    const after = await stripe.paymentIntents.retrieve(intent.id);
    expect(after).toMatchObject({ status: "requires_payment_method", last_payment_error: { code } });
    expect(await confirm(intent.id, "pm_card_visa")).toMatchObject({
      status: "succeeded",
      last_payment_error: null,
    });
  });
});

describe("a bank that asks", () => {
  test.each([
    ["approve", "succeeded", "succeeded"],
    ["fail", "requires_payment_method", "failed"],
  ])("%s: the page sends the buyer back, the intent is %s", async (answer, status, redirect) => {
    const intent = await ask();
    const asked = await confirm(intent.id, "pm_card_threeDSecure2Required");
    expect(asked.status).toBe("requires_action");
    const page = asked.next_action?.redirect_to_url?.url ?? "";
    expect(await (await fetch(page)).text()).toContain("Complete authentication");
    const back = await fetch(page, {
      method: "POST",
      body: new URLSearchParams({ answer }),
      redirect: "manual",
    });
    const target = new URL(back.headers.get("location") ?? "");
    expect(target.searchParams.get("redirect_status")).toBe(redirect);
    expect(target.searchParams.get("payment_intent")).toBe(intent.id);
    expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe(status);
  });
});

describe("what the real API refuses", () => {
  test.each([
    [{ amout: 5 }, "parameter_unknown", "amout"],
    [
      { automatic_payment_methods: { enabled: true, colour: "red" } },
      "parameter_unknown",
      "automatic_payment_methods[colour]",
    ],
    [{ amount: 50_000.5 }, "parameter_invalid_integer", "amount"],
    [{ amount: 999_999 }, "amount_too_small", "amount"],
    [{ amount: 1_000_000_000_000 }, "amount_too_large", "amount"],
    [{ currency: "rupiah" }, undefined, "currency"],
    [{ capture_method: "later" }, undefined, "capture_method"],
  ])("%j", async (wrong, code, param) => {
    expect(await refusal(ask(wrong as object))).toMatchObject({ status: 400, code, param });
    expect(local.store.intents.size).toBe(0);
  });

  test("a parameter that it cannot carry out is refused aloud", async () => {
    expect(await refusal(ask({ setup_future_usage: "off_session" }))).toMatchObject({ status: 501 });
  });

  test("strangers, and browsers beyond their own intent", async () => {
    const intent = await ask();
    const send = (path: string, key: string | null, body?: Record<string, string>) =>
      fetch(`${local.url}${path}`, {
        method: body ? "POST" : "GET",
        headers: key === null ? {} : { authorization: `Bearer ${key}` },
        ...(body ? { body: new URLSearchParams(body) } : {}),
      }).then((answer) => answer.status);
    const own = `client_secret=${intent.client_secret ?? ""}`;
    expect(await send(`/v1/payment_intents/${intent.id}`, null)).toBe(401);
    expect(await send(`/v1/payment_intents/${intent.id}`, "sk_live_x")).toBe(401);
    expect(await send(`/v1/payment_intents/${intent.id}`, "pk_test_x")).toBe(400);
    expect(await send(`/v1/payment_intents/${intent.id}?${own}`, "pk_test_x")).toBe(200);
    expect(await send("/v1/refunds", "pk_test_x", { payment_intent: intent.id })).toBe(403);
    expect(await send("/v1/payment_intents/pi_nothing", "sk_test_x")).toBe(404);
  });
});

describe("refunds", () => {
  test("add up to what was taken and not further", async () => {
    const intent = await ask();
    expect((await refusal(stripe.refunds.create({ payment_intent: intent.id }))).status).toBe(400);
    await confirm(intent.id, "pm_card_visa");
    const part = await stripe.refunds.create({
      payment_intent: intent.id,
      amount: 2_000_000,
      metadata: { order_id: "order_1" },
    });
    expect(part).toMatchObject({ amount: 2_000_000, status: "succeeded", metadata: { order_id: "order_1" } });
    expect(
      await refusal(stripe.refunds.create({ payment_intent: intent.id, amount: 3_000_001 })),
    ).toMatchObject({
      status: 400,
      param: "amount",
    });
    expect((await stripe.refunds.create({ payment_intent: intent.id })).amount).toBe(3_000_000);
    expect(await refusal(stripe.refunds.create({ payment_intent: intent.id }))).toMatchObject({
      code: "charge_already_refunded",
    });
    expect((await stripe.refunds.list({ payment_intent: intent.id })).data).toHaveLength(2);
  });
});

describe("idempotency keys", () => {
  test("give the same answer to the same request, and refuse another", async () => {
    const [first, second] = [await ask({}, "key-1"), await ask({}, "key-1")];
    expect(second.id).toBe(first.id);
    expect(second.lastResponse.headers["idempotent-replayed"]).toBe("true");
    expect(await refusal(ask({ amount: 6_000_000 }, "key-1"))).toMatchObject({
      status: 400,
      type: "idempotency_error",
    });
  });

  test("a request that was refused at once does not use the key up", async () => {
    expect((await refusal(ask({ amount: 5 }, "key-2"))).code).toBe("amount_too_small");
    expect((await ask({}, "key-2")).status).toBe("requires_payment_method");
  });

  test("a connection cut after the work: the repeated request finds it done", async () => {
    local.faults.add({ on: "POST /v1/payment_intents", kind: "drop_after" });
    const intent = await client(2).paymentIntents.create(
      { amount: 5_000_000, currency: "idr" },
      { idempotencyKey: "key-3" },
    );
    expect([...local.store.intents.keys()]).toEqual([intent.id]);
  });
});

describe("faults", () => {
  test("outages, delays and cut connections come as often as asked", async () => {
    local.faults.add({ on: "/v1/payment_intents", kind: "error", status: 503, times: 2 });
    expect((await refusal(ask())).status).toBe(503);
    expect((await refusal(ask())).status).toBe(503);
    expect((await ask()).object).toBe("payment_intent");
    // Stripe's client always tries a cut connection once more.
    local.faults.add({ kind: "drop", times: 2 });
    expect((await refusal(ask())).status).toBeUndefined();
    expect(local.store.intents.size).toBe(1);
    local.faults.add({ kind: "delay", ms: 120 });
    const before = Date.now();
    await ask();
    expect(Date.now() - before).toBeGreaterThanOrEqual(110);
  });
});

describe("events", () => {
  let shop: Server;
  let taken: { payload: string; signature: string }[];
  let answerWith: number[];

  beforeEach(async () => {
    taken = [];
    answerWith = [];
    shop = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on("data", (part: Buffer) => parts.push(part));
      request.on("end", () => {
        taken.push({
          payload: Buffer.concat(parts).toString(),
          signature: String(request.headers["stripe-signature"]),
        });
        response.writeHead(answerWith.shift() ?? 200).end();
      });
    });
    await new Promise<void>((resolve) => shop.listen(0, "127.0.0.1", resolve));
    local.webhooks.listen({
      url: `http://127.0.0.1:${String((shop.address() as AddressInfo).port)}/`,
      secret: SECRET,
    });
  });
  afterEach(() => {
    shop.closeAllConnections();
    shop.close();
  });
  const types = () => taken.map(({ payload }) => (JSON.parse(payload) as Stripe.Event).type);

  test("are told in order, with signatures that Stripe's own client accepts", async () => {
    const intent = await ask({ capture_method: "manual" });
    await confirm(intent.id, "pm_card_visa");
    await stripe.paymentIntents.capture(intent.id);
    await local.webhooks.settled();
    expect(types()).toEqual([
      "payment_intent.created",
      "charge.succeeded",
      "payment_intent.amount_capturable_updated",
      "charge.captured",
      "payment_intent.succeeded",
    ]);
    const last = taken.at(-1)!;
    const event = stripe.webhooks.constructEvent(last.payload, last.signature, SECRET);
    expect(event.data.object).toMatchObject({ id: intent.id, status: "succeeded" });
    expect(() => stripe.webhooks.constructEvent(last.payload, last.signature, "whsec_other")).toThrow();
    expect((await stripe.events.retrieve(event.id)).type).toBe("payment_intent.succeeded");
  });

  test("an event shows the thing as it was then, and is told again until it is taken", async () => {
    answerWith = [500];
    const intent = await ask();
    await local.webhooks.settled();
    expect(types()).toEqual(["payment_intent.created", "payment_intent.created"]);
    await confirm(intent.id, "pm_card_visa");
    const [created] = local.store.events;
    expect(created?.data.object).toMatchObject({ status: "requires_payment_method" });
  });

  test("held back they are told reversed, repeated and all at once", async () => {
    local.webhooks.hold();
    const intent = await ask();
    await confirm(intent.id, "pm_card_visa");
    expect(taken).toEqual([]);
    await local.webhooks.flush({
      order: "reversed",
      only: ["payment_intent.created", "payment_intent.succeeded"],
    });
    expect(types()).toEqual(["payment_intent.succeeded", "payment_intent.created"]);
    const told = await local.webhooks.flush({ times: 3, together: true });
    expect(told.map(({ event, status }) => [event.type, status])).toEqual(
      Array.from({ length: 3 }, () => ["charge.succeeded", 200]),
    );
  });
});

test("the levers work over HTTP, and the browser's part is served", async () => {
  const pull = async (lever: string, body?: object) => {
    const answer = await fetch(`${local.url}/_control/${lever}`, {
      method: body ? "POST" : "GET",
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return { status: answer.status, data: await answer.json() };
  };
  expect((await pull("faults", { on: "/v1", kind: "error", status: 500 })).status).toBe(200);
  expect((await refusal(ask())).status).toBe(500);
  const intent = await ask();
  expect((await pull("end-intent", { id: intent.id })).data).toMatchObject({ status: "canceled" });
  expect((await pull("requests")).data).toHaveLength(2);
  expect((await pull("nothing", {})).status).toBe(404);
  const script = await fetch(`${local.url}/v3/`);
  expect(script.headers.get("content-type")).toContain("text/javascript");
  expect(await script.text()).toContain("window.Stripe");
});
