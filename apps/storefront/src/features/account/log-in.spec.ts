import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

import { words } from "@/i18n";
import { cookiesOf } from "@/lib/testing/person";

import { silenceLog } from "../../../server/testing/silence.ts";
import type * as LogIn from "./log-in.server.ts";

interface Answer {
  status: number;
  body: unknown;
}

const tokenOf = (payload: object) => `e30.${Buffer.from(JSON.stringify(payload)).toString("base64url")}.x`;
const buyer = tokenOf({ actor_id: "cus_1" });
const siti = { id: "cus_1", email: "siti@contoh.id", first_name: "Siti", phone: null };

/** What the shop makes of the backend's answers; the journeys in `e2e` ask the real one. */
describe("logging in and out", () => {
  let backend: Server;
  let answers: Record<string, Answer>;
  let asked: { call: string; body: unknown }[];
  let logged: ReturnType<typeof silenceLog>;
  let here: typeof LogIn;

  beforeEach(async () => {
    logged = silenceLog();
    asked = [];
    answers = {
      "POST /auth/customer/emailpass": { status: 200, body: { token: buyer } },
      "GET /store/customers/me": { status: 200, body: { customer: siti } },
    };
    backend = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk: Buffer) => (body += chunk.toString()));
      request.on("end", () => {
        const call = `${request.method ?? ""} ${request.url?.split("?")[0] ?? ""}`;
        asked.push({ call, body: body === "" ? null : JSON.parse(body) });
        const answer = answers[call] ?? { status: 404, body: { type: "not_found", message: "tidak ada" } };
        response
          .writeHead(answer.status, { "content-type": "application/json" })
          .end(JSON.stringify(answer.body));
      });
    });
    await new Promise<void>((resolve) => backend.listen(0, "127.0.0.1", resolve));
    vi.stubEnv("BACKEND_URL", `http://127.0.0.1:${(backend.address() as AddressInfo).port}`);
    // The environment is parsed once per process, and here once per test.
    vi.resetModules();
    here = await import("./log-in.server.ts");
  });
  afterEach(() => {
    logged.restore();
    vi.unstubAllEnvs();
    backend.closeAllConnections();
    backend.close();
  });

  const person = (cookies: Record<string, string> = {}, locale: "id" | "en" = "id") => ({
    cookies: cookiesOf(cookies),
    locals: { locale, requestId: "r1", clientAddress: null },
  });
  const formOf = (fields: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    return form;
  };
  const login = { email: "Siti@contoh.id", password: "kopi robusta tujuh" };

  it("leads to where somebody came from, if that is here", async () => {
    const back = await here.logIn(formOf({ ...login, kembali: "/checkout" }), person());
    expect(back).toEqual({ to: "/checkout" });
    const away = await here.logIn(formOf({ ...login, kembali: "//contoh.id" }), person({}, "en"));
    expect(away).toEqual({ to: "/en/akun" });
    expect(asked[0]?.body).toEqual({ email: "siti@contoh.id", password: login.password });
  });

  it.each([
    [401, "wrongLogin"],
    [429, "tooMany"],
  ] as const)("says %i in words of the page's language, and keeps the address", async (status, word) => {
    answers["POST /auth/customer/emailpass"] = { status, body: { type: "x", message: "Unauthorized" } };
    for (const locale of ["id", "en"] as const) {
      const context = person({}, locale);
      expect(await here.logIn(formOf(login), context)).toEqual({
        values: { email: "Siti@contoh.id" },
        problems: [{ field: null, message: words(locale).account.refusals[word] }],
      });
      expect(context.cookies.has("gerai_akun")).toBe(false);
    }
  });

  it("makes no account for a login of somebody who sells or works here", async () => {
    answers["POST /auth/customer/emailpass"] = { status: 200, body: { token: tokenOf({ actor_id: "" }) } };
    const context = person();
    expect(await here.logIn(formOf(login), context)).toMatchObject({
      problems: [{ message: words("id").account.refusals.notABuyer }],
    });
    expect(context.cookies.has("gerai_akun")).toBe(false);
  });

  it("logs in who registers again with the right password, and tells others nothing", async () => {
    const again = formOf({ ...login, name: "Siti" });
    answers["POST /auth/customer/emailpass/register"] = {
      status: 401,
      body: { type: "x", message: "exists" },
    };
    expect(await here.register(again, person())).toMatchObject({ to: "/akun?hasil=terdaftar" });
    answers["POST /auth/customer/emailpass"] = { status: 401, body: { type: "x", message: "no" } };
    expect(await here.register(again, person())).toEqual({
      values: { name: "Siti", email: "Siti@contoh.id", whatsapp: "" },
      problems: [{ field: "email", message: words("id").account.refusals.emailTaken }],
    });
  });

  it("leaves nothing of the person behind, and keeps the basket with the account", async () => {
    answers["POST /store/customers/me"] = { status: 200, body: { customer: siti } };
    const context = person({ gerai_akun: buyer, gerai_keranjang: "cart_1", gerai_jumlah: "2" });
    expect(await here.logOut(context)).toEqual({ to: "/akun?hasil=keluar" });
    expect(asked).toContainEqual({
      call: "POST /store/customers/me",
      body: { metadata: { kept_basket: "cart_1" } },
    });
    for (const name of ["gerai_akun", "gerai_keranjang", "gerai_jumlah"]) {
      expect(context.cookies.get(name)?.value ?? "", name).toBe("");
    }
  });

  it("brings the basket back on the next device, unless one has been begun there", async () => {
    answers["GET /store/customers/me"] = {
      status: 200,
      body: { customer: { ...siti, metadata: { kept_basket: "cart_1" } } },
    };
    answers["GET /store/carts/cart_1/basket"] = {
      status: 200,
      body: { basket: { id: "cart_1", completed: false, count: 2 } },
    };
    const empty = person();
    await here.logIn(formOf(login), empty);
    expect(empty.cookies.get("gerai_keranjang")?.value).toBe("cart_1");
    expect(empty.cookies.get("gerai_jumlah")?.value).toBe("2");
    const begun = person({ gerai_keranjang: "cart_2" });
    await here.logIn(formOf(login), begun);
    expect(begun.cookies.get("gerai_keranjang")?.value).toBe("cart_2");
    answers["GET /store/carts/cart_1/basket"] = {
      status: 200,
      body: { basket: { id: "cart_1", completed: true, count: 2 } },
    };
    const ordered = person();
    await here.logIn(formOf(login), ordered);
    expect(ordered.cookies.has("gerai_keranjang")).toBe(false);
  });
});
