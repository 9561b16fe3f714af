import { messageToBuyer } from "./buyer-message.ts";

const order = {
  buyer: { name: "Rina", phone: "6281234567890", masked: false, address: null },
  group_number: "GTG-1042",
  lines: [
    {
      product_id: "p",
      variant_id: "v",
      title: "Keripik",
      variant_title: "",
      sku: null,
      thumbnail: null,
      quantity: 2,
      unit_price: 18_000,
    },
  ],
  state: "new",
  tracking: null,
} as const;
const write = (change: Partial<Parameters<typeof messageToBuyer>[0]> = {}) =>
  messageToBuyer({ ...order, lines: [...order.lines], ...change }, "Dapur Bu Siti");

it("says who writes, about which order, and how far it is", () => {
  expect(write()).toContain("Halo Rina, saya dari Dapur Bu Siti. Pesanan GTG-1042");
  expect(write()).toContain("• 2 × Keripik");
  expect(write({ state: "ready_for_pickup" })).toContain("siap diambil");
  expect(write({ state: "shipped", tracking: { courier: "JNE", number: "JP1" } })).toContain(
    "dengan JNE, no. resi JP1.",
  );
  expect(write({ state: "shipped", tracking: { courier: "Diantar sendiri", number: null } })).toContain(
    "(Diantar sendiri).",
  );
  expect(write({ state: "shipped" })).toContain("sudah kami kirim.");
});

it("carries nothing that opens the order", () => {
  expect(write()).not.toMatch(/https?:|token/);
});
