import type { TransitionTable } from "./transition-table.js";

/**
 * States of an order group: everything one buyer bought from any number of makers in one go. What happens to the
 * goods is the state of each maker's order; the group only knows about the money.
 */
export const ORDER_GROUP_STATUSES = [
  "awaiting_payment",
  "pay_on_handover",
  "paid",
  "expired",
  "canceled",
] as const;
export type OrderGroupStatus = (typeof ORDER_GROUP_STATUSES)[number];

/** The one table of moves; the database trigger is generated from it. */
export const ORDER_GROUP_TRANSITIONS: TransitionTable<OrderGroupStatus> = {
  awaiting_payment: ["paid", "expired", "canceled"],
  pay_on_handover: ["paid", "expired", "canceled"],
  // Paid and then called off: every maker's order was cancelled and given back.
  paid: ["canceled"],
  expired: [],
  canceled: [],
};

/** What the shop must know of a way to pay. */
export interface PaymentMethod {
  /** State in which a group begins. */
  startsAs: Extract<OrderGroupStatus, "awaiting_payment" | "pay_on_handover">;
  /** Delivery that it goes with; null when it goes with any. */
  delivery: "courier" | "pickup" | null;
  label: { id: string; en: string };
}

/** Ways to pay that need no outside account, by Medusa's provider id. */
export const OFFLINE_PAYMENT_METHODS = {
  "pp_bank-transfer_gerai": {
    startsAs: "awaiting_payment",
    delivery: null,
    label: { id: "Transfer bank", en: "Bank transfer" },
  },
  "pp_cash-on-delivery_gerai": {
    startsAs: "pay_on_handover",
    delivery: "courier",
    label: { id: "Bayar di tempat (COD)", en: "Cash on delivery" },
  },
  "pp_pay-at-gerai_gerai": {
    startsAs: "pay_on_handover",
    delivery: "pickup",
    label: { id: "Bayar di Gerai", en: "Pay at the Gerai" },
  },
} as const satisfies Record<string, PaymentMethod>;
export type OfflinePaymentMethodId = keyof typeof OFFLINE_PAYMENT_METHODS;

/** Ways to pay by a provider outside, by Medusa's provider id; offered when its keys are set. */
export const ONLINE_PAYMENT_METHODS = {
  pp_stripe_stripe: {
    startsAs: "awaiting_payment",
    delivery: null,
    label: { id: "Kartu debit atau kredit", en: "Debit or credit card" },
  },
} as const satisfies Record<string, PaymentMethod>;
export type OnlinePaymentMethodId = keyof typeof ONLINE_PAYMENT_METHODS;

/** Every way to pay that there is; which of them are offered depends on installation and basket. */
export const PAYMENT_METHODS: Readonly<Record<string, PaymentMethod>> = {
  ...OFFLINE_PAYMENT_METHODS,
  ...ONLINE_PAYMENT_METHODS,
};

/** The lowest sum that Stripe charges lies near half a US dollar; whole rupiah, with room for the rate. */
export const SMALLEST_ONLINE_RUPIAH = 10_000;

/** The largest sum of one order group; far beyond any household, and far below what a column holds. */
export const LARGEST_ORDER_RUPIAH = 1_000_000_000;

/**
 * The terms under which goods are sold; the text in force is copied into every order group.
 * A change of text needs a new version.
 */
export const SALE_TERMS = {
  version: "2026-11",
  id: [
    "Harga sudah termasuk semua pungutan; ongkos kirim ditampilkan per toko sebelum Anda memesan.",
    "Pesanan menjadi perjanjian antara Anda dan masing-masing toko pembuat barang.",
    "Pesanan yang belum dibayar sampai batas waktunya dibatalkan otomatis dan stoknya dikembalikan.",
    "Barang rusak, keliru, atau tidak sesuai keterangan dapat diadukan dan dikembalikan; hak Anda menurut UU Perlindungan Konsumen tetap berlaku.",
    "Data pribadi dipakai hanya untuk memproses, mengirim, dan menindaklanjuti pesanan ini.",
  ].join("\n"),
  en: [
    "Prices include all charges; delivery is shown per maker before you order.",
    "An order is a contract between you and each maker of the goods.",
    "An order that is not paid in time is cancelled by itself and its stock released.",
    "Damaged, wrong or misdescribed goods may be reported and returned; your rights under consumer law remain.",
    "Personal data are used only to process, deliver and follow up this order.",
  ].join("\n"),
} as const;
