import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

interface Cart {
  province: string | null;
  completed: boolean;
  lines: { id: string; variantId: string; quantity: number }[];
  /** Delivery chosen for the one maker there is. */
  option: string | null;
}

/** What the storefront's basket asks of the backend, as far as it asks: one maker, goods at Rp10.000. */
export interface StandInBackend {
  url: string;
  carts: Map<string, Cart>;
  /** Headers of every call, in order. */
  calls: { method: string; path: string; headers: IncomingMessage["headers"] }[];
  /** When set, goods are refused with it. */
  refusal: { status: number; body: object } | null;
  close: () => void;
}

const PRICE = 10_000;

/** Starts a small server in the place of the backend. */
export async function startStandInBackend(): Promise<StandInBackend> {
  const stand: StandInBackend = {
    url: "",
    carts: new Map(),
    calls: [],
    refusal: null,
    close: () => undefined,
  };
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk: Buffer) => (text += chunk.toString()));
    request.on("end", () => {
      const path = (request.url ?? "").replace(/\?.*/, "");
      const method = request.method ?? "GET";
      if (path !== "/health") stand.calls.push({ method, path, headers: request.headers });
      const body = (text === "" ? {} : JSON.parse(text)) as Record<string, unknown>;
      const [status, answer] = path === "/health" ? [200, {}] : answerOf(stand, method, path, body);
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stand.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  stand.close = () => {
    server.closeAllConnections();
    server.close();
  };
  return stand;
}

function answerOf(
  stand: StandInBackend,
  method: string,
  path: string,
  body: Record<string, unknown>,
): [number, object] {
  if (path === "/store/carts") {
    const id = `cart_${stand.carts.size + 1}`;
    const [item] = body.items as { variant_id: string; quantity: number }[];
    const address = body.shipping_address as { province: string } | undefined;
    if (stand.refusal) return [stand.refusal.status, stand.refusal.body];
    stand.carts.set(id, { province: address?.province ?? null, completed: false, lines: [], option: null });
    return add(stand, id, item?.variant_id ?? "", item?.quantity ?? 0);
  }
  const [, id = "", below = "", lineId] =
    /^\/store\/carts\/(\w+)(?:\/([a-z-]+))?(?:\/(\w+))?$/.exec(path) ?? [];
  const cart = stand.carts.get(id);
  if (cart === undefined) return [404, { type: "not_found", message: `Cart ${id} was not found` }];
  if (below === "basket") return [200, { basket: basketOf(id, cart) }];
  if (cart.completed) return [400, { type: "invalid_data", message: `Cart ${id} is already completed.` }];
  if (stand.refusal) return [stand.refusal.status, stand.refusal.body];
  if (below === "deliveries") cart.option = String(body.option_ids);
  else if (below === "") cart.province = (body.shipping_address as { province: string }).province;
  else if (lineId === undefined) return add(stand, id, String(body.variant_id), Number(body.quantity));
  else if (method === "DELETE") {
    cart.lines = cart.lines.filter((line) => line.id !== lineId);
    return [200, { id: lineId, deleted: true, parent: {} }];
  } else {
    for (const line of cart.lines) if (line.id === lineId) line.quantity = Number(body.quantity);
  }
  return [200, { cart: { id, items: cart.lines } }];
}

function add(stand: StandInBackend, id: string, variantId: string, quantity: number): [number, object] {
  const { lines } = stand.carts.get(id)!;
  const same = lines.find((line) => line.variantId === variantId);
  if (same) same.quantity += quantity;
  else lines.push({ id: `cali_${lines.length + 1}`, variantId, quantity });
  return [200, { cart: { id, items: lines } }];
}

function basketOf(id: string, { province, completed, lines, option }: Cart): object {
  const items = lines.reduce((sum, { quantity }) => sum + quantity * PRICE, 0);
  const shipping = option === "so_courier" ? 12_000 : 0;
  const sums = {
    items_total: items,
    discount_total: 0,
    shipping_total: shipping,
    total: items + shipping,
  };
  return {
    id,
    completed,
    count: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    ...sums,
    codes: [],
    email: null,
    address: province === null ? null : { province },
    gone: [],
    makers:
      lines.length === 0
        ? []
        : [
            {
              seller: {
                id: "sel_1",
                handle: "dapur-uji",
                name: "Dapur Uji",
                kecamatan: "Kronjo",
                holiday: null,
              },
              lines: lines.map(({ id: lineId, variantId, quantity }) => ({
                id: lineId,
                product_id: "prod_1",
                variant_id: variantId,
                handle: "keripik-uji",
                title: "Keripik Uji",
                variant_title: null,
                thumbnail: null,
                quantity,
                unit_price: PRICE,
                current_price: PRICE,
                total: PRICE * quantity,
                discount_total: 0,
                available: 20,
                problem: quantity > 20 ? { code: "stock_short", message: "Stoknya tinggal 20." } : null,
              })),
              delivery: {
                chosen_option_id: option,
                options: [
                  {
                    id: "so_courier",
                    kind: "courier",
                    name: "Kurir",
                    amount: province === null ? null : 12_000,
                  },
                  { id: "so_pickup", kind: "pickup", name: "Ambil di Gerai", amount: 0 },
                ],
              },
              ...sums,
            },
          ],
  };
}
