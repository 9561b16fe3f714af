import { categoryByHandle, type GoodsGroup } from "./categories.js";
import type { ProductAttributes } from "./product-attributes.js";

/** How good a listing is, out of 100: what sells, in the programme's own weights. No rule of law hangs on it. */

/** What is looked at of a listing. */
export interface ListingFacts {
  title: string;
  description: string;
  category_handle: string | null;
  attributes: Partial<ProductAttributes>;
  /** Trade name of the shop. */
  brand: string;
  /** In their order; null where the size in pixels is not known. */
  pictures: readonly ({ width: number; height: number } | null)[];
  variants: readonly {
    /** Whole rupiah. */
    price: number | null;
    stock: number;
    /** Of the parcel, in grams. */
    weight: number | null;
  }[];
  /** Whole rupiah a piece costs to make. */
  cost: number | null;
  /** Whether every obligatory certificate is in force today. */
  certified: boolean;
}

/** The parts of the score, in the order in which a maker fills them in. */
export const LISTING_PARTS = [
  "photos",
  "photo_quality",
  "title",
  "description",
  "category",
  "price",
  "weight",
  "certificates",
  "stock",
] as const;
export type ListingPart = (typeof LISTING_PARTS)[number];

/** Points that each part can bring; 100 in all. */
export const LISTING_POINTS: Readonly<Record<ListingPart, number>> = {
  photos: 20,
  photo_quality: 5,
  title: 15,
  description: 20,
  category: 10,
  price: 5,
  weight: 5,
  certificates: 15,
  stock: 5,
};

const PHOTOS = 3;
const SHORTEST_SIDE = 1000;
/** How far a picture may be from square. */
const SQUARE = 0.03;
const TITLE = { shortest: 40, longest: 70 };
const DESCRIPTION = 300;

interface Words {
  id: string;
  en: string;
}

export interface ScoredPart {
  id: ListingPart;
  points: number;
  max: number;
  /** What to do next for this part; null when it is complete. */
  todo: Words | null;
}

export interface ListingScore {
  /** 0 to 100. */
  total: number;
  parts: ScoredPart[];
  /** The part with most to gain, the earlier of two; null when the listing is complete. */
  next: ScoredPart | null;
}

/** One thing that is looked at within a part. */
interface Check {
  points: number;
  done: boolean;
  todo: Words;
}

/** Scores a listing. Pure: the same facts always give the same score. */
export function scoreListing(facts: ListingFacts): ListingScore {
  const group = (facts.category_handle && categoryByHandle(facts.category_handle)?.group) || null;
  const parts = LISTING_PARTS.map((id): ScoredPart => {
    const checks = CHECKS[id](facts, group);
    const points = checks.reduce((sum, check) => sum + (check.done ? check.points : 0), 0);
    return { id, points, max: LISTING_POINTS[id], todo: checks.find((check) => !check.done)?.todo ?? null };
  });
  const open = parts.filter((part) => part.points < part.max);
  const gain = Math.max(0, ...open.map((part) => part.max - part.points));
  return {
    total: parts.reduce((sum, part) => sum + part.points, 0),
    parts,
    next: open.find((part) => part.max - part.points === gain) ?? null,
  };
}

const CHECKS: Readonly<Record<ListingPart, (facts: ListingFacts, group: GoodsGroup | null) => Check[]>> = {
  photos: ({ pictures }) => {
    const missing = PHOTOS - pictures.length;
    const todo = {
      id: `Tambah ${String(missing)} foto lagi: tampak depan, isi, dan ukuran di tangan.`,
      en: `Add ${String(missing)} more photos: front, contents, and size in a hand.`,
    };
    return [1, 2, 3].map((count) => ({
      points: count === PHOTOS ? 6 : 7,
      done: pictures.length >= count,
      todo,
    }));
  },
  photo_quality: ({ pictures: [first] }) => [
    {
      points: 5,
      done: isGood(first ?? null),
      todo: {
        id: "Pakai foto utama persegi (1:1), paling kecil 1000 × 1000 piksel.",
        en: "Make the first photo square (1:1), at least 1000 × 1000 pixels.",
      },
    },
  ],
  title: ({ title, brand }) => titleChecks(title.trim(), brand),
  description: (facts, group) => descriptionChecks(facts, group),
  category: (facts, group) => [
    {
      points: 5,
      done: group !== null,
      todo: { id: "Pilih kategori produk.", en: "Choose a category." },
    },
    {
      points: 5,
      done: has(facts.attributes.net_content) && has(facts.attributes.maker_address),
      todo: {
        id: "Isi berat bersih seperti pada label dan alamat pembuat.",
        en: "Fill in the net content as on the label, and the maker's address.",
      },
    },
  ],
  price: ({ variants, cost }) => [
    {
      points: 5,
      done: everyVariant(variants, ({ price }) => price !== null && price > 0) && cost !== null,
      todo: {
        id: "Isi harga dan biaya pembuatannya, supaya untungnya terlihat.",
        en: "Fill in price and cost, to see what you earn.",
      },
    },
  ],
  weight: ({ variants }) => [
    {
      points: 5,
      done: everyVariant(variants, ({ weight }) => weight !== null && weight > 0),
      todo: {
        id: "Isi berat kirim setiap varian dalam gram.",
        en: "Fill in the parcel weight of every variant, in grams.",
      },
    },
  ],
  certificates: ({ certified }, group) => [
    {
      points: 15,
      done: certified && group !== null,
      todo: {
        id: "Lengkapi sertifikat wajib untuk kategori ini; pendamping dapat membantu.",
        en: "Complete the certificates this category needs; a mentor can help.",
      },
    },
  ],
  stock: ({ variants }) => [
    {
      points: 5,
      done: variants.some(({ stock }) => stock > 0),
      todo: { id: "Isi jumlah stok yang siap dijual.", en: "Fill in how many are ready to sell." },
    },
  ],
};

function titleChecks(title: string, brand: string): Check[] {
  const rest = wordsOf(title).filter((word) => !wordsOf(brand).includes(word) && !/\d/.test(word));
  return [
    {
      points: 6,
      done: title.length >= TITLE.shortest && title.length <= TITLE.longest,
      todo: {
        id: `Buat nama produk ${String(TITLE.shortest)}–${String(TITLE.longest)} huruf (sekarang ${String(title.length)}).`,
        en: `Make the title ${String(TITLE.shortest)}–${String(TITLE.longest)} letters (now ${String(title.length)}).`,
      },
    },
    {
      points: 3,
      done: rest.some((word) => word.length >= 4),
      todo: {
        id: "Sebut jenis barangnya, misalnya keripik singkong.",
        en: "Say what it is, such as cassava chips.",
      },
    },
    {
      points: 3,
      done: wordsOf(brand).some((word) => word.length >= 3 && wordsOf(title).includes(word)),
      todo: { id: "Sebut merek atau nama usaha Anda.", en: "Name your brand or business." },
    },
    {
      points: 3,
      done: SIZE.test(title),
      todo: { id: "Sebut ukuran, misalnya 200 g.", en: "Say the size, such as 200 g." },
    },
  ];
}

/** `200 g`, `350ml`, `isi 10`, `2 x 1,1 m`, `ukuran L`, `no. 38`. */
const SIZE =
  /\d+([.,]\d+)?\s?(kg|gr?|gram|ml|l|liter|cm|mm|m|meter|pcs|buah|butir|lembar|pasang|sachet|bungkus)\b|\b(isi|uk|ukuran|no|size)\.?\s?(\d+|xs|s|m|l|xl|xxl)\b/i;

function descriptionChecks({ description, attributes }: ListingFacts, group: GoodsGroup | null): Check[] {
  const length = description.trim().length;
  const facts: [boolean, Words][] =
    group === "craft"
      ? [
          [has(attributes.material), { id: "Isi bahan pembuatnya.", en: "Say what it is made of." }],
          [has(attributes.net_content), { id: "Isi ukuran barangnya.", en: "Say how large it is." }],
        ]
      : [
          [has(attributes.composition), { id: "Isi komposisi.", en: "Fill in the ingredients." }],
          [attributes.net_weight_g !== undefined, { id: "Isi berat bersih.", en: "Fill in the net weight." }],
          [has(attributes.shelf_life), { id: "Isi masa simpan.", en: "Fill in the shelf life." }],
          [has(attributes.storage), { id: "Isi cara penyimpanan.", en: "Say how to store it." }],
        ];
  return [
    {
      points: 8,
      done: length >= DESCRIPTION,
      todo: {
        id: `Tulis keterangan paling sedikit ${String(DESCRIPTION)} huruf (sekarang ${String(length)}): rasa, cara pakai, asal bahan.`,
        en: `Write at least ${String(DESCRIPTION)} letters of description (now ${String(length)}): taste, use, origin.`,
      },
    },
    ...facts.map(([done, todo]) => ({ points: 12 / facts.length, done, todo })),
  ];
}

function isGood(picture: { width: number; height: number } | null): boolean {
  if (picture === null) return false;
  const { width, height } = picture;
  return (
    Math.min(width, height) >= SHORTEST_SIDE && Math.abs(width - height) <= SQUARE * Math.max(width, height)
  );
}

function everyVariant(
  variants: ListingFacts["variants"],
  fits: (variant: ListingFacts["variants"][number]) => boolean,
): boolean {
  return variants.length > 0 && variants.every(fits);
}

function has(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== "";
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
