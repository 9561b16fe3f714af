import { formatRupiah } from "@gerai/contracts";

import type { BuyerFacts, OrderPart } from "../facts";
import type { Letter } from "../letter";
import { letter, moment, type Texts } from "./texts";

type Row = Letter["facts"][number];

const SIGN = "Salam,\nGerai Tangerang Gemilang";
const AUTOMATIC =
  "E-mail ini dikirim otomatis karena alamat Anda ditulis pada pesanan tersebut. Jangan teruskan tautan di atas: siapa pun yang memilikinya dapat membuka pesanan Anda.";

const open = ({ url }: BuyerFacts, label = "Lihat pesanan") => ({ label, url });
const number = ({ number: value }: BuyerFacts): Row => ["Nomor pesanan", value];
const shops = ({ orders }: BuyerFacts) => orders.map((order) => order.shop).join(", ");
const goods = (orders: readonly OrderPart[]): Row[] =>
  orders.map((order) => [
    order.shop,
    order.goods.map((line) => `${String(line.quantity)} × ${line.title}`).join("\n"),
  ]);
const until = ({ until: at }: BuyerFacts): Row[] => (at === null ? [] : [["Batas waktu", moment(at, "id")]]);

const HOW_TO_PAY: Record<BuyerFacts["paying"], string> = {
  transfer:
    "Transfer tepat sejumlah total ke rekening di bawah, lalu unggah foto buktinya di halaman pesanan. Pesanan dikemas setelah uangnya kami terima.",
  online: "Selesaikan pembayaran kartu di halaman pesanan. Pesanan dikemas setelah pembayaran masuk.",
  counter: "Bayar saat mengambil barang di Gerai. Tunggu kabar bahwa barang siap diambil.",
  door: "Siapkan uang tunai; bayar kepada kurir saat barang tiba.",
};

function account({ account: to }: BuyerFacts): Row[] {
  if (to === null) return [];
  return [
    ["Bank", to.bank],
    ["Nomor rekening", to.account_number],
    ["Atas nama", to.account_name],
  ];
}

function tracking([order]: readonly OrderPart[]): Row[] {
  const { courier = null, number: resi = null } = order?.tracking ?? {};
  return [
    ...(courier === null ? [] : [["Kurir", courier] as const]),
    ...(resi === null ? [] : [["No. Resi", resi] as const]),
  ];
}

/** Letters in Indonesian. */
export const TEXTS_ID: Texts = {
  buyer: {
    "order-placed": (facts) =>
      letter({
        subject: `Pesanan ${facts.number} kami terima`,
        opening: [`Halo ${facts.name},`, "Terima kasih, pesanan Anda kami terima.", HOW_TO_PAY[facts.paying]],
        facts: [
          number(facts),
          ...goods(facts.orders),
          ["Total", formatRupiah(facts.total)],
          ...account(facts),
          ...until(facts),
        ],
        action: open(facts, facts.paying === "transfer" ? "Unggah bukti transfer" : "Lihat pesanan"),
        closing: [AUTOMATIC, SIGN],
      }),
    "payment-confirmed": (facts) =>
      letter({
        subject: `Pembayaran pesanan ${facts.number} diterima`,
        opening: [
          `Halo ${facts.name},`,
          `Pembayaran Anda sudah kami terima. ${shops(facts)} menyiapkan barang Anda sekarang.`,
        ],
        facts: [number(facts), ["Total", formatRupiah(facts.total)]],
        action: open(facts),
        closing: [AUTOMATIC, SIGN],
      }),
    "payment-proof-rejected": (facts) =>
      letter({
        subject: `Bukti pembayaran pesanan ${facts.number} belum dapat diterima`,
        opening: [
          `Halo ${facts.name},`,
          "Petugas sudah memeriksa bukti pembayaran Anda dan belum dapat menerimanya. Bila pesanan masih terbuka, unggah bukti lain yang jelas.",
        ],
        facts: [
          number(facts),
          ["Alasan", facts.reason ?? "-"],
          ["Total", formatRupiah(facts.total)],
          ...until(facts),
        ],
        action: open(facts, "Buka pesanan"),
        closing: [AUTOMATIC, SIGN],
      }),
    "order-packed": (facts) =>
      letter({
        subject: `Pesanan ${facts.number} sudah dikemas`,
        opening: [
          `Halo ${facts.name},`,
          `${shops(facts)} sudah mengemas barang Anda dan segera mengirimnya.`,
        ],
        facts: [number(facts), ...goods(facts.orders)],
        action: open(facts),
        closing: [AUTOMATIC, SIGN],
      }),
    "order-shipped": (facts) =>
      letter({
        subject: `Pesanan ${facts.number} sudah dikirim`,
        opening: [`Halo ${facts.name},`, `Barang Anda dari ${shops(facts)} sedang dalam perjalanan.`],
        facts: [number(facts), ...tracking(facts.orders), ...goods(facts.orders)],
        action: open(facts),
        closing: [AUTOMATIC, SIGN],
      }),
    "order-ready-for-pickup": (facts) =>
      letter({
        subject: `Pesanan ${facts.number} siap diambil di Gerai`,
        opening: [
          `Halo ${facts.name},`,
          `Barang Anda dari ${shops(facts)} siap diambil di Gerai. Sebutkan nomor pesanan di kasir.`,
        ],
        facts: [
          number(facts),
          ...goods(facts.orders),
          ...(facts.paying === "counter"
            ? [
                [
                  "Bayar di kasir",
                  formatRupiah(facts.orders.reduce((sum, one) => sum + one.total, 0)),
                ] as const,
              ]
            : []),
        ],
        action: open(facts, "Lihat pesanan dan alamat Gerai"),
        closing: [AUTOMATIC, SIGN],
      }),
    "order-canceled": (facts) =>
      letter({
        subject: `Pesanan ${facts.number} dibatalkan`,
        opening: [
          `Halo ${facts.name},`,
          facts.ended === "expired"
            ? "Batas waktu pembayaran pesanan Anda sudah lewat, jadi pesanan ini dibatalkan. Bila Anda sudah membayar, unggah buktinya di halaman pesanan."
            : `Pesanan Anda dari ${shops(facts)} dibatalkan. Uang yang sudah Anda bayarkan dikembalikan.`,
        ],
        facts: [
          number(facts),
          ...(facts.reason === null ? [] : [["Alasan", facts.reason] as const]),
          ...goods(facts.orders),
        ],
        action: open(facts),
        closing: [AUTOMATIC, SIGN],
      }),
    "order-refunded": (facts) =>
      letter({
        subject: `Uang pesanan ${facts.number} dikembalikan`,
        opening: [
          `Halo ${facts.name},`,
          `Uang untuk pesanan dari ${shops(facts)} kami kembalikan. Kapan uangnya masuk bergantung pada bank Anda.`,
        ],
        facts: [number(facts), ["Dikembalikan", formatRupiah(facts.refund ?? 0)]],
        action: open(facts),
        closing: [AUTOMATIC, SIGN],
      }),
  },
  member: {
    "new-order": (facts) =>
      letter({
        subject: `Pesanan baru ${facts.number ?? ""}`.trim(),
        opening: [`Halo ${facts.name},`, `${facts.shop} mendapat pesanan baru. Terima dan kemas pesanannya.`],
        facts: [
          ...(facts.number === null ? [] : [["Nomor pesanan", facts.number] as const]),
          ...(facts.total === null ? [] : [["Jumlah", formatRupiah(facts.total)] as const]),
        ],
        action: { label: "Buka pesanan", url: facts.url },
        closing: [SIGN],
      }),
    "shop-approved": (facts) =>
      letter({
        subject: `${facts.shop} disetujui`,
        opening: [
          `Halo ${facts.name},`,
          `Selamat, toko ${facts.shop} sudah disetujui. Produk yang Anda terbitkan sekarang dapat dibeli.`,
        ],
        action: { label: "Buka toko", url: facts.url },
        closing: [SIGN],
      }),
    "shop-suspended": (facts) =>
      letter({
        subject: `${facts.shop} ditangguhkan`,
        opening: [
          `Halo ${facts.name},`,
          `Toko ${facts.shop} untuk sementara ditangguhkan: produknya tidak tampil dan tidak dapat dibeli. Pesanan yang sudah masuk tetap harus dikirim. Hubungi petugas atau pendamping Anda.`,
        ],
        facts: [["Alasan", facts.reason ?? "-"]],
        action: { label: "Buka toko", url: facts.url },
        closing: [SIGN],
      }),
    "product-taken-down": (facts) =>
      letter({
        subject: `Produk ${facts.title ?? ""} diturunkan`,
        opening: [
          `Halo ${facts.name},`,
          `Petugas menurunkan produk ${facts.title ?? ""} dari toko ${facts.shop}. Perbaiki yang diminta, lalu terbitkan lagi. Pesanan yang sudah masuk tetap dikirim.`,
        ],
        facts: [["Alasan", facts.reason ?? "-"]],
        action: { label: "Buka produk", url: facts.url },
        closing: [SIGN],
      }),
    "shop-reinstated": (facts) =>
      letter({
        subject: `${facts.shop} dibuka kembali`,
        opening: [`Halo ${facts.name},`, `Toko ${facts.shop} dibuka kembali. Produk Anda tampil lagi.`],
        action: { label: "Buka toko", url: facts.url },
        closing: [SIGN],
      }),
    "member-invited": (facts) =>
      letter({
        subject: `Anda diundang membantu ${facts.shop}`,
        opening: [
          `Halo ${facts.name},`,
          `Pemilik ${facts.shop} mengundang Anda membantu mengurus tokonya di Gerai Tangerang Gemilang. Masuk dengan kode dari pemilik toko, atau pilih "Lupa kata sandi" dengan alamat e-mail ini untuk membuat sandi.`,
        ],
        action: { label: "Masuk", url: facts.url },
        closing: ["Bila Anda tidak mengenal toko ini, abaikan e-mail ini.", SIGN],
      }),
  },
  password: (facts) =>
    letter({
      subject: "Tautan untuk membuat sandi baru",
      opening: [
        "Halo,",
        `Kami menerima permintaan sandi baru untuk akun dengan alamat e-mail ini. Tautan ini berlaku ${String(facts.minutes)} menit dan hanya sekali.`,
      ],
      action: { label: "Buat sandi baru", url: facts.url },
      closing: ["Bila bukan Anda yang meminta, abaikan e-mail ini: sandi Anda tidak berubah.", SIGN],
    }),
  push: { title: "Gerai Tangerang Gemilang", body: "1 pesanan baru" },
};
