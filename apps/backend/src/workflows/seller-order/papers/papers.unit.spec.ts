import type { SellerOrder } from "@gerai/contracts";

import { makePdf } from "../../../pdf/make-pdf";
import { readPdf, type PdfPage } from "../../../testing/read-pdf";
import { drawLabel } from "./draw-label";
import { drawPackingSlip } from "./draw-packing-slip";
import { EDGE } from "./order-paper";

const LONG =
  "Perumahan Bumi Indah Permai Blok C17 Nomor 25 RT 003 RW 011, gang masuk sebelah mushala Al-Hidayah, rumah pagar hijau seberang warung Bu Haji Nunung, titip tetangga bila kosong";

function order(change: Partial<SellerOrder> = {}): SellerOrder {
  return {
    id: "order_1",
    display_id: 7,
    order_group_id: "ogrp_1",
    group_number: "GTG-1042",
    created_at: "2026-11-24T03:15:00.000Z",
    state: "new",
    stage: "new",
    seen_at: null,
    accepted_at: null,
    deadline_for: "accept",
    deadline_at: null,
    cancel_reason: null,
    canceled_by: null,
    steps: [],
    payment: { provider_id: "pp_cash-on-delivery_gerai", paid_at: null, cash_on_delivery: 46_000 },
    buyer: {
      name: "Rina Wulandari",
      phone: "6281234567890",
      masked: false,
      address: {
        address_1: "Jl. Melati No. 5 RT 02/03",
        address_2: "Talaga",
        city: "Cikupa",
        province: "36.03.18",
        postal_code: "15710",
      },
    },
    delivery: { kind: "courier", name: "Kurir lokal", amount: 10_000 },
    tracking: null,
    items_total: 36_000,
    discount_total: 0,
    shipping_total: 10_000,
    total: 46_000,
    refunded: 0,
    lines: [
      {
        product_id: "prod_1",
        variant_id: "variant_1",
        title: "Keripik Singkong Balado",
        variant_title: "200 g",
        sku: "KSB-200",
        thumbnail: null,
        quantity: 2,
        unit_price: 18_000,
      },
    ],
    can: {
      accept: true,
      pack: true,
      ship: true,
      ready_for_pickup: false,
      done: false,
      cancel: true,
      print: true,
    },
    ...change,
  };
}

const shop = { name: "Dapur Bu Siti", kecamatan: "Kronjo", whatsapp: "6281300001111" };
const url = "https://gerai.example/pesanan/ogrp_1";

async function print(draw: typeof drawLabel, one: SellerOrder): Promise<PdfPage[]> {
  const options = { size: "A6", title: "Uji", createdAt: new Date(one.created_at) } as const;
  const pages = readPdf(
    await makePdf(options, (page) => {
      draw(page, { order: one, shop, url });
    }),
  );
  for (const page of pages) {
    expect([page.width, page.height]).toEqual([297.64, 419.53]);
    for (const { x, y } of page.words) {
      expect(x).toBeGreaterThanOrEqual(EDGE - 0.01);
      expect(y).toBeGreaterThan(EDGE);
      expect(y).toBeLessThanOrEqual(page.height - EDGE);
    }
  }
  return pages;
}

const flat = (pages: PdfPage[]) => pages.map((page) => page.text.replaceAll(/[\n\u00a0]/g, " ")).join(" ");

test("the label says where to, from whom, the number, and what the courier collects; a long address fits", async () => {
  const said = flat(await print(drawLabel, order()));
  for (const words of [
    "Rina Wulandari",
    "081234567890",
    "Jl. Melati No. 5 RT 02/03 Talaga Cikupa 15710",
    "Dapur Bu Siti",
    "Kronjo · 081300001111",
    "GTG-1042",
    "2 barang",
    "BAYAR DI TEMPAT (COD) Rp46.000",
  ]) {
    expect(said).toContain(words);
  }
  const { buyer } = order();
  const address = { ...buyer.address, address_1: LONG, address_2: null } as typeof buyer.address;
  const long = await print(drawLabel, order({ buyer: { ...buyer, address } }));
  expect(long).toHaveLength(1);
  expect(flat(long)).toContain(LONG);
  expect(flat(long)).toContain("BAYAR DI TEMPAT");
});

test("an address beyond all measure is cut off visibly, and covers nothing", async () => {
  const { buyer } = order();
  const address = { ...buyer.address, address_1: LONG.repeat(12) } as typeof buyer.address;
  const [page] = await print(drawLabel, order({ buyer: { ...buyer, address } }));
  const at = (words: string) => page?.words.find((line) => line.text.startsWith(words))?.y ?? 0;
  expect(page?.text).toContain("…");
  expect(at("Dapur Bu Siti")).toBeGreaterThan(0);
  expect(at("Kronjo")).toBeLessThan(at("NO. PESANAN"));
});

test("what is paid shows no sum to collect; what is picked up no street and not the whole number", async () => {
  const paid = order({
    payment: {
      provider_id: "pp_bank-transfer_gerai",
      paid_at: "2026-11-24T04:00:00Z",
      cash_on_delivery: null,
    },
  });
  expect(flat(await print(drawLabel, paid))).toContain("Sudah dibayar");
  expect(flat(await print(drawLabel, paid))).not.toContain("Rp");
  const { buyer } = order();
  const counter = order({
    delivery: { kind: "pickup", name: "Ambil di Gerai", amount: 0 },
    buyer: { ...buyer, address: null },
    payment: { provider_id: "pp_pay-at-gerai_gerai", paid_at: null, cash_on_delivery: null },
  });
  const said = flat(await print(drawLabel, counter));
  expect(said).toContain("Diambil pembeli di Gerai");
  expect(said).toContain("BAYAR DI GERAI Rp46.000");
  expect(said).not.toContain("081234567890");
});

test("the slip lists every piece, over as many sheets as it needs, each with its number", async () => {
  const [single, ...none] = await print(drawPackingSlip, order());
  expect(none).toEqual([]);
  expect(flat(single ? [single] : [])).toContain("Keripik Singkong Balado (200 g)");
  expect(single?.text).toContain("2 ×");
  expect(single?.text).toContain("KSB-200");
  const [line] = order().lines;
  const many = Array.from({ length: 40 }, (_, index) => ({
    ...line,
    title: `Keripik Singkong Balado Pedas Manis Khas Kronjo nomor ${String(index + 1)}`,
  })) as SellerOrder["lines"];
  const pages = await print(drawPackingSlip, order({ lines: many }));
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages) expect(page.text).toContain("GTG-1042");
  const said = flat(pages);
  for (let number = 1; number <= 40; number += 1) expect(said).toContain(`nomor ${String(number)} (200 g)`);
  expect(said).toContain("Jumlah barang 80");
  expect(JSON.stringify(pages)).not.toContain("token");
});
