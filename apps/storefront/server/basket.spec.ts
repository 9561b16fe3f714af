import { verifyClientAddress } from "@gerai/contracts/client-address";

import { words } from "../src/i18n/index.ts";
import { buildStorefront, startStorefront, type RunningStorefront } from "./testing/built-storefront.ts";
import { rawRequest, type RawResponse } from "./testing/raw-request.ts";
import { startStandInBackend, type StandInBackend } from "./testing/stand-in-backend.ts";

const SECRET = "a-secret-of-the-test";
const { basket: t, shop, form: formWords } = words("id");

/** The basket of the built storefront, without a script, against a stand-in for the backend. */
describe("the basket", { timeout: 60_000 }, () => {
  let built: Awaited<ReturnType<typeof buildStorefront>>;
  let backend: StandInBackend;
  let storefront: RunningStorefront;

  const start = (url: string) =>
    startStorefront({
      STOREFRONT_DIST: built.dist,
      BACKEND_URL: url,
      INTERNAL_SECRET: SECRET,
      MEDUSA_PUBLISHABLE_KEY: "pk_test",
      TRUST_PROXY: "1",
    });

  beforeAll(async () => {
    built = await buildStorefront();
    backend = await startStandInBackend();
    storefront = await start(backend.url);
  }, 120_000);
  afterAll(async () => {
    await storefront.stop();
    backend.close();
    await built.remove();
  });
  beforeEach(() => {
    backend.carts.clear();
    backend.calls.length = 0;
    backend.refusal = null;
  });

  /** A browser without scripts: it keeps cookies and follows where a form leads. */
  function browser(cookies = new Map<string, string>(), through = storefront) {
    const send = async (path: string, method: string, headers: Record<string, string>, body?: string) => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
      const answer = await rawRequest(through.origin, path.replace(/#.*/, ""), {
        method,
        headers: { host: "gerai.example", "x-forwarded-for": "203.0.113.9", cookie, ...headers },
        ...(body === undefined ? {} : { body }),
      });
      for (const line of answer.headers["set-cookie"] ?? []) {
        const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (/expires=Thu, 01 Jan 1970/i.test(line)) cookies.delete(name);
        else cookies.set(name, value);
      }
      return answer;
    };
    return {
      cookies,
      open: (path: string) => send(path, "GET", {}),
      async post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
        const answer = await send(
          path,
          "POST",
          { origin: "http://gerai.example", "content-type": "application/x-www-form-urlencoded", ...headers },
          new URLSearchParams(fields).toString(),
        );
        return answer.status === 303 ? send(answer.headers.location ?? "", "GET", {}) : answer;
      },
    };
  }
  const cart = () => backend.carts.get("cart_1")!;
  const add = "/keranjang?_action=cart.add";
  const shows = (page: RawResponse, text: string) => page.text.includes(text);

  it("is filled by a form, counted for scripts, and shown to its owner alone", async () => {
    const buyer = browser();
    const page = await buyer.post(add, { variant_id: "variant_1", jumlah: "2" });
    expect(page).toMatchObject({ status: 200, headers: { "cache-control": "no-store" } });
    expect(page.headers["x-robots-tag"]).toBe("noindex");
    expect(shows(page, t.added)).toBe(true);
    expect(shows(page, "Rp20.000")).toBe(true);
    expect(buyer.cookies.get("gerai_jumlah")).toBe("2");
    expect(shows(await buyer.open("/keranjang"), t.added)).toBe(false);
    expect(shows(await browser().open("/keranjang"), t.empty.title)).toBe(true);
    const [call] = backend.calls;
    expect(call?.headers["x-publishable-api-key"]).toBe("pk_test");
    expect(verifyClientAddress(call?.headers ?? {}, SECRET)).toBe("203.0.113.9");
  });

  it("takes a form of no other site", async () => {
    const answer = await browser().post(add, { variant_id: "variant_1" }, { origin: "https://evil.example" });
    expect(answer.status).toBe(403);
    expect(backend.calls).toEqual([]);
  });

  it("leads on to paying when somebody buys at once", async () => {
    const answer = await rawRequest(storefront.origin, `/en${add}`, {
      method: "POST",
      headers: {
        host: "gerai.example",
        origin: "http://gerai.example",
        "content-type": "application/x-www-form-urlencoded",
      },
      body: "variant_id=variant_1&beli=1",
    });
    expect(answer).toMatchObject({ status: 303, headers: { location: "/en/checkout" } });
  });

  it("says why goods are refused, on the page and to a script, and keeps the count", async () => {
    const buyer = browser();
    await buyer.post(add, { variant_id: "variant_1" });
    backend.refusal = { status: 400, body: { code: "insufficient_inventory", message: "Some variant…" } };
    const page = await buyer.post(add, { variant_id: "variant_1", jumlah: "90" });
    expect(page.status).toBe(422);
    expect(shows(page, shop.refusals.insufficient_inventory)).toBe(true);
    expect(shows(page, `<title>${formWords.titleWithProblems(t.title)}`)).toBe(true);
    const answer = await buyer.post(add, { variant_id: "variant_1" }, { accept: "application/json" });
    expect(answer.status).toBe(422);
    expect(JSON.parse(answer.text)).toMatchObject({
      count: 1,
      problems: [{ message: shop.refusals.insufficient_inventory }],
    });
    backend.refusal = null;
    const again = await buyer.post(add, { variant_id: "variant_1" }, { accept: "application/json" });
    expect(JSON.parse(again.text)).toEqual({ to: "/keranjang", count: 2 });
  });

  it("begins anew when the old basket has become an order, or is gone", async () => {
    const buyer = browser();
    await buyer.post(add, { variant_id: "variant_1", jumlah: "3" });
    cart().completed = true;
    const page = await buyer.post(add, { variant_id: "variant_2" });
    expect(page.status).toBe(200);
    expect(buyer.cookies.get("gerai_keranjang")).toBe("cart_2");
    expect(buyer.cookies.get("gerai_jumlah")).toBe("1");
    backend.carts.clear();
    expect(shows(await buyer.open("/keranjang"), t.empty.title)).toBe(true);
    expect(buyer.cookies.has("gerai_keranjang")).toBe(false);
    expect((await buyer.post(add, { variant_id: "variant_3" })).status).toBe(200);
    // A made-up cookie is no basket.
    const odd = browser(new Map([["gerai_keranjang", "..%2F..%2Fadmin"]]));
    expect(shows(await odd.open("/keranjang"), t.empty.title)).toBe(true);
  });

  it("changes numbers by typing and by plus and minus, and keeps what cannot be read", async () => {
    const buyer = browser();
    await buyer.post(add, { variant_id: "variant_1" });
    const update = (fields: Record<string, string>) =>
      buyer.post("/keranjang?_action=cart.update", { line_id: "cali_1", ...fields });
    const quantity = () => cart().lines[0]?.quantity;
    await update({ jumlah: "4" });
    expect(quantity()).toBe(4);
    await update({ jumlah: "4", langkah: "+1" });
    expect(quantity()).toBe(5);
    for (const jumlah of ["-1", "0.5", "1e9", "99999999999"]) {
      const page = await update({ jumlah });
      expect(page.status, jumlah).toBe(422);
      expect(shows(page, t.quantityWrong), jumlah).toBe(true);
      expect(shows(page, `value="${jumlah}"`), jumlah).toBe(true);
    }
    expect(quantity()).toBe(5);
    const page = await update({ jumlah: "21" });
    expect(shows(page, t.stockShort("20"))).toBe(true);
    expect(shows(page, t.fixFirst("1"))).toBe(true);
    expect(shows(page, `>${t.checkout}<`)).toBe(false);
  });

  it("puts back what was taken out", async () => {
    const buyer = browser();
    await buyer.post(add, { variant_id: "variant_1", jumlah: "3" });
    const page = await buyer.post("/keranjang?_action=cart.remove", {
      line_id: "cali_1",
      variant_id: "variant_1",
      judul: "Keripik <b>Uji</b>",
      jumlah: "3",
    });
    expect(shows(page, t.removed("Keripik &lt;b&gt;Uji&lt;/b&gt;"))).toBe(true);
    expect(shows(page, t.empty.title)).toBe(true);
    const [, body = ""] = /<div class="said".*?<form[^>]*>(.*?)<\/form>/s.exec(page.text) ?? [];
    const fields = [...body.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]);
    await buyer.post(add, Object.fromEntries(fields) as Record<string, string>);
    expect(cart().lines).toMatchObject([{ variantId: "variant_1", quantity: 3 }]);
  });

  it("sends by courier once it knows where to, until somebody fetches the goods", async () => {
    const buyer = browser();
    const before = await buyer.post(add, { variant_id: "variant_1" });
    expect(shows(before, t.delivery.unknown)).toBe(true);
    const wrong = await buyer.post("/keranjang?_action=cart.place", { tujuan: "99.99" });
    expect(wrong.status).toBe(422);
    expect(shows(wrong, t.place.wrong)).toBe(true);
    const page = await buyer.post("/keranjang?_action=cart.place", { tujuan: "36.03.18" });
    expect(shows(page, t.place.sentTo("Cikupa"))).toBe(true);
    expect(shows(page, "Rp22.000")).toBe(true);
    expect(buyer.cookies.get("gerai_kecamatan")).toBe("36.03.18");
    const fetched = await buyer.post("/keranjang?_action=cart.delivery", { option_id: "so_pickup" });
    expect(shows(fetched, "Rp22.000")).toBe(false);
    expect(cart().option).toBe("so_pickup");
  });

  it("says that ordering cannot be reached, and loses nothing", async () => {
    const nobody = await startStandInBackend();
    nobody.close();
    const cut = await start(nobody.url);
    try {
      const buyer = browser(new Map([["gerai_keranjang", "cart_1"]]), cut);
      const page = await buyer.open("/keranjang");
      expect(page.status).toBe(503);
      expect(shows(page, shop.backendDown)).toBe(true);
      expect(buyer.cookies.get("gerai_keranjang")).toBe("cart_1");
      expect((await buyer.post(add, { variant_id: "variant_1" })).status).toBe(503);
    } finally {
      await cut.stop();
    }
  });
});
