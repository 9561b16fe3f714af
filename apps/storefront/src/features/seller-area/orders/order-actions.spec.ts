import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

import type { ActionAPIContext } from "astro:actions";

import { words } from "@/i18n";
import { cookiesOf } from "@/lib/testing/person";

import { silenceLog } from "../../../../server/testing/silence.ts";
import type * as OrderActions from "./order-actions.server.ts";

const t = words("id").sellerOrders;
const REFUSED = { type: "not_allowed", code: "order_move", message: "Sudah dikirim." };

/** What the pages make of the backend's answers; the journeys in `e2e` ask the real one. */
describe("forms of a shop's orders", () => {
  let backend: Server;
  let answer: { status: number; body: unknown };
  let asked: { call: string; body: unknown }[];
  let logged: ReturnType<typeof silenceLog>;
  let here: typeof OrderActions;

  beforeEach(async () => {
    logged = silenceLog();
    asked = [];
    answer = { status: 400, body: REFUSED };
    backend = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk: Buffer) => (body += chunk.toString()));
      request.on("end", () => {
        asked.push({ call: `${request.method ?? ""} ${request.url ?? ""}`, body: JSON.parse(body) });
        response
          .writeHead(answer.status, { "content-type": "application/json" })
          .end(JSON.stringify(answer.body));
      });
    });
    await new Promise<void>((resolve) => backend.listen(0, "127.0.0.1", resolve));
    vi.stubEnv("BACKEND_URL", `http://127.0.0.1:${(backend.address() as AddressInfo).port}`);
    // The environment is parsed once per process, and here once per test.
    vi.resetModules();
    here = await import("./order-actions.server.ts");
  });
  afterEach(() => {
    logged.restore();
    vi.unstubAllEnvs();
    backend.closeAllConnections();
    backend.close();
  });

  const person = (locale: "id" | "en" = "id") =>
    ({
      cookies: cookiesOf({}),
      locals: { locale, requestId: "r", clientAddress: null },
    }) as unknown as ActionAPIContext;
  const form = (fields: Record<string, string | string[]>) => {
    const data = new FormData();
    for (const [name, values] of Object.entries(fields)) {
      for (const value of [values].flat()) data.append(name, value);
    }
    return data;
  };
  const accepted = (results: unknown[], yes: number, no: number) =>
    (answer = { status: 200, body: { results, accepted: yes, refused: no } });

  it.each([
    ["one by its own button", { satu: "a", ids: ["b"], semua: ["a", "b"] }, ["a"]],
    ["all that are shown", { pilihan: "semua", ids: ["b"], semua: ["a", "b"] }, ["a", "b"]],
    ["those that were ticked", { pilihan: "centang", ids: ["b", "c"], semua: ["a", "b", "c"] }, ["b", "c"]],
  ])("accepts %s", async (_what, fields, ids) => {
    accepted(
      ids.map((id) => ({ id, accepted: true, message: null, code: null })),
      ids.length,
      0,
    );
    expect(await here.acceptSome(form(fields), person())).toEqual({
      to: "/penjual/pesanan?tab=diproses&hasil=ordersAccepted",
    });
    expect(asked).toEqual([{ call: "POST /seller/orders/bulk-accept", body: { ids } }]);
  });

  it("asks for nothing when nothing was ticked", async () => {
    expect(await here.acceptSome(form({ pilihan: "centang", semua: ["a"] }), person())).toMatchObject({
      problems: [{ message: t.nothingChosen }],
    });
    expect(asked).toEqual([]);
  });

  it("tells how many were accepted, how many not, and why, each reason once", async () => {
    const late = (id: string) => ({ id, accepted: false, message: "Sudah diproses.", code: "order_not_new" });
    accepted([{ id: "a", accepted: true, message: null, code: null }, late("b"), late("c")], 1, 2);
    for (const locale of ["id", "en"] as const) {
      const outcome = await here.acceptSome(
        form({ pilihan: "semua", semua: ["a", "b", "c"] }),
        person(locale),
      );
      expect(outcome).toMatchObject({
        problems: [
          { field: null, message: words(locale).sellerOrders.partly("1", "2") },
          { field: null, message: words(locale).shop.refusals.order_not_new },
        ],
      });
    }
  });

  it("wants to know who carries a parcel, and keeps what was typed when the backend refuses", async () => {
    expect(await here.ship(form({ id: "o", tracking_number: "JP1" }), person())).toEqual({
      values: { courier: "", tracking_number: "JP1" },
      problems: [{ field: "courier", message: t.next.courierMissing }],
    });
    expect(asked).toEqual([]);
    expect(await here.ship(form({ id: "o", courier: "JNE", tracking_number: "JP1" }), person())).toEqual({
      values: { courier: "JNE", tracking_number: "JP1" },
      problems: [{ field: null, message: words("id").shop.refusals.order_move }],
    });
    await here.ship(form({ id: "o/../x", courier: "Diantar sendiri" }), person());
    expect(asked).toEqual([
      { call: "POST /seller/orders/o/ship", body: { courier: "JNE", tracking_number: "JP1" } },
      { call: "POST /seller/orders/o%2F..%2Fx/ship", body: { courier: "Diantar sendiri" } },
    ]);
  });

  it("cancels for a reason that was chosen, or written by hand", async () => {
    const problemOf = async (fields: Record<string, string>) => {
      const outcome = await here.cancel(form({ id: "o", ...fields }), person());
      return "problems" in outcome ? outcome.problems[0] : null;
    };
    expect(await problemOf({})).toEqual({ field: "reason", message: t.cancel.missing });
    expect(await problemOf({ reason: "lain", note: "x" })).toEqual({
      field: "note",
      message: t.cancel.noteMissing,
    });
    expect(asked).toEqual([]);
    await problemOf({ reason: "Stok habis", note: "diabaikan" });
    await problemOf({ reason: "lain", note: "Oven rusak" });
    expect(asked.map(({ body }) => body)).toEqual([{ reason: "Stok habis" }, { reason: "Oven rusak" }]);
  });
});
