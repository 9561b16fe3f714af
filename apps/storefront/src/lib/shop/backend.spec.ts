import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

import { verifyClientAddress } from "@gerai/contracts/client-address";
import { z } from "zod";

import { words } from "../../i18n/index.ts";
import { silenceLog } from "../../../server/testing/silence.ts";
import { cookiesOf } from "../testing/person.ts";
import type { backendFor as BackendFor } from "./backend.server.ts";

const SECRET = "a-secret-of-the-test";

describe("backendFor", () => {
  let backend: Server;
  let seen: { request: IncomingMessage; body: string }[];
  let answer: { status: number; body: string };
  let logged: ReturnType<typeof silenceLog>;
  let backendFor: typeof BackendFor;

  beforeEach(async () => {
    logged = silenceLog();
    seen = [];
    answer = { status: 200, body: '{"count":1}' };
    backend = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk: Buffer) => (body += chunk.toString()));
      request.on("end", () => {
        seen.push({ request, body });
        response.writeHead(answer.status, { "content-type": "application/json" }).end(answer.body);
      });
    });
    await new Promise<void>((resolve) => backend.listen(0, "127.0.0.1", resolve));
    vi.stubEnv("BACKEND_URL", `http://127.0.0.1:${(backend.address() as AddressInfo).port}`);
    vi.stubEnv("MEDUSA_PUBLISHABLE_KEY", "pk_test");
    vi.stubEnv("INTERNAL_SECRET", SECRET);
    // The environment is parsed once per process, and here once per test.
    vi.resetModules();
    ({ backendFor } = await import("./backend.server.ts"));
  });
  afterEach(() => {
    logged.restore();
    vi.unstubAllEnvs();
    backend.closeAllConnections();
    backend.close();
  });

  const schema = z.object({ count: z.number() });
  const person = (locale: "id" | "en" = "id", cookies: Record<string, string> = {}) => ({
    cookies: cookiesOf(cookies),
    locals: { locale, requestId: "r1", clientAddress: "203.0.113.7" },
  });

  it("says for whom it calls", async () => {
    const shop = backendFor(person("id", { gerai_akun: "token" }));
    expect(await shop.post("/store/carts", { a: 1 }, schema, { orderToken: "t1" })).toEqual({
      ok: true,
      data: { count: 1 },
    });
    const [{ request, body } = { request: undefined, body: "" }] = seen;
    expect(request?.headers).toMatchObject({
      "x-publishable-api-key": "pk_test",
      authorization: "Bearer token",
      "x-order-token": "t1",
      "content-type": "application/json",
    });
    expect(verifyClientAddress(request?.headers ?? {}, SECRET)).toBe("203.0.113.7");
    expect(body).toBe('{"a":1}');
  });

  it("calls as whoever is logged in at that moment", async () => {
    const context = person();
    const shop = backendFor(context);
    await shop.get("/store/x", schema);
    context.cookies.set("gerai_akun", "fresh");
    await shop.get("/store/x", schema);
    expect(seen.map(({ request }) => request.headers.authorization)).toEqual([undefined, "Bearer fresh"]);
  });

  it("sends forms with files, and bodies with DELETE", async () => {
    const shop = backendFor(person());
    const form = new FormData();
    form.set("file", new Blob(["%PDF"], { type: "application/pdf" }), "bukti.pdf");
    await shop.upload("/store/x", form, schema);
    await shop.delete("/store/y", schema, { body: { promo_codes: ["A"] } });
    await shop.delete("/store/z", schema);
    expect(seen.map(({ request }) => request.headers["content-type"]?.split(";")[0])).toEqual([
      "multipart/form-data",
      "application/json",
      undefined,
    ]);
    expect(seen[0]?.body).toContain("%PDF");
    expect(seen[1]?.body).toBe('{"promo_codes":["A"]}');
  });

  it("passes on what the backend refuses, in the language of the page", async () => {
    answer = { status: 400, body: '{"type":"invalid_data","code":"cart_empty","message":"Kosong."}' };
    const told = async (locale: "id" | "en") => backendFor(person(locale)).get("/store/x", schema);
    expect(await told("id")).toMatchObject({ ok: false, status: 400, code: "cart_empty" });
    expect(await told("en")).toMatchObject({ message: words("en").shop.refusals.cart_empty });
    answer = { status: 409, body: '{"code":"new_reason","message":"Alasan baru."}' };
    expect(await told("id")).toMatchObject({ message: "Alasan baru." });
    expect(await told("en")).toMatchObject({ code: "new_reason", message: words("en").shop.refused });
    answer = { status: 400, body: '{"type":"invalid_data","message":"Cart is bad"}' };
    expect(await told("id")).toMatchObject({ code: null, message: words("id").shop.refused });
  });

  it("shows nobody the words of a failure, and notes them", async () => {
    answer = { status: 500, body: '{"code":"unknown_error","message":"select * from secrets"}' };
    const failed = await backendFor(person()).get("/store/x?token=abc", schema);
    expect(failed).toEqual({ ok: false, status: 500, code: null, message: words("id").shop.failed });
    expect(logged.lines()).toContain("request=r1 backend GET /store/x: 500 select");
    expect(logged.lines()).not.toContain("abc");
    answer = { status: 200, body: "<html>" };
    expect(await backendFor(person()).get("/store/x", schema)).toMatchObject({ code: "backend_odd" });
  });

  it("tells a backend that is down from one that refuses", async () => {
    backend.closeAllConnections();
    await new Promise((resolve) => backend.close(resolve));
    expect(await backendFor(person("en")).get("/store/x", schema)).toEqual({
      ok: false,
      status: 503,
      code: "backend_down",
      message: words("en").shop.backendDown,
    });
  });
});
