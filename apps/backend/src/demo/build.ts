import type { CategoryHandle, ProductAttributes, SellerStatus, LegalForm } from "@gerai/contracts";

import type { PaperDraft } from "./papers";
import { paper } from "./papers";
import type { DemoProduct, DemoSeller, DemoVariant, FaceSpec, HexColour, Icon, PictureSpec } from "./types";

/** Ways to keep goods that many labels share. */
export const KEEP = {
  dry: "Simpan di tempat kering dan sejuk. Tutup rapat setelah dibuka.",
  shade: "Suhu ruang, hindari sinar matahari langsung.",
  jar: "Suhu ruang. Tutup toples rapat setiap selesai mengambil.",
  chill: "Suhu ruang sebelum dibuka; setelah dibuka simpan di kulkas.",
  frozen: "Simpan beku pada suhu -18 °C. Jangan dibekukan ulang setelah dicairkan.",
} as const;

/** Price in whole rupiah and pieces in stock. */
type PriceAndStock = readonly [price: number, stock: number];

/** What can be bought: option names and, per choice, price and stock. */
interface Choices {
  option_names: readonly string[];
  rows: readonly { values: readonly string[]; price: number; stock: number }[];
}

/** One way to buy: a single size. */
export function one(size: string, price: number, stock: number): Choices {
  return { option_names: ["Ukuran"], rows: [{ values: [size], price, stock }] };
}

/** Several choices under one option: `by("Rasa", { Balado: [18_000, 40] })`. */
export function by(option: string, choices: Readonly<Record<string, PriceAndStock>>): Choices {
  const rows = Object.entries(choices).map(([value, [price, stock]]) => ({ values: [value], price, stock }));
  return { option_names: [option], rows };
}

/** Choices under two options: `[["M", "Hitam", 89_000, 4], …]`. */
export function by2(
  options: readonly [string, string],
  rows: readonly (readonly [string, string, number, number])[],
): Choices {
  return {
    option_names: options,
    rows: rows.map(([first, second, price, stock]) => ({ values: [first, second], price, stock })),
  };
}

/** Label of a picture: brand, kind, colour of the band, colour of the letters. */
type LabelDraft = readonly [name: string, kind: string, band: HexColour, ink?: HexColour];

/**
 * A picture in one line.
 * @param scene `pack ground palette`, e.g. `pouch awning kunyit`
 */
export function look(
  scene: `${PictureSpec["pack"]} ${PictureSpec["ground"]} ${PictureSpec["palette"]}`,
  colour: HexColour,
  [name, kind, band, ink]: LabelDraft,
  hero: Icon,
  ...props: readonly Icon[]
): PictureSpec {
  const [pack, ground, palette] = scene.split(" ") as [
    PictureSpec["pack"],
    PictureSpec["ground"],
    PictureSpec["palette"],
  ];
  return { pack, ground, palette, colour, label: { name, kind, band, ...(ink ? { ink } : {}) }, hero, props };
}

/** How the files under `sellers/` write a product; the maker's address and the demo mark are added here. */
export interface ProductDraft {
  handle: string;
  category: CategoryHandle;
  title: string;
  text: string;
  /** English title and description. */
  en: readonly [title: string, description: string];
  /** Search words, separated by commas. */
  words: string;
  /** Net content as printed and its weight in grams. */
  net: readonly [content: string, grams?: number];
  /** Ingredients in descending order of weight. */
  composition?: string;
  /** What crafts are made of. */
  material?: string;
  life?: string;
  keep?: string;
  sell: Choices;
  /** Refs of certificates, separated by spaces. */
  papers?: string;
  look: PictureSpec;
  alt: string;
}

/** How the files under `sellers/` write a maker. */
export interface MakerDraft {
  handle: string;
  name: string;
  contact_name: string;
  legal_form: LegalForm;
  /** Running number of the maker; NIB, WhatsApp and stock numbers derive from it. */
  serial: number;
  kecamatan: readonly [code: string, name: string];
  village: readonly [code: string, name: string];
  postcode: string;
  street: string;
  since: number;
  story: string;
  story_en: string;
  status?: SellerStatus;
  status_reason?: string;
  face: FaceSpec;
  papers: readonly PaperDraft[];
  products: readonly ProductDraft[];
}

/** Turns a maker's draft into the complete records of the demo. */
export function maker(draft: MakerDraft): DemoSeller {
  const { kecamatan, village, papers, products, serial, status, status_reason, ...rest } = draft;
  // The first digit of a village's own number tells town quarters (1) from villages (2).
  const kind = village[0].charAt(9) === "1" ? "Kel." : "Desa";
  const address = `${draft.name}, ${draft.street}, ${kind} ${village[1]}, Kec. ${kecamatan[1]}, Kab. Tangerang ${draft.postcode}`;
  return {
    ...rest,
    nib: `9999${String(260_000_000 + serial * 1_117)}`,
    kecamatan_code: kecamatan[0],
    kecamatan: kecamatan[1],
    village_code: village[0],
    village: village[1],
    whatsapp: `62800${String(9_900_000 + serial)}`,
    status: status ?? "active",
    status_reason: status_reason ?? null,
    certifications: papers.map((entry) => paper(entry, draft.name, serial)),
    products: products.map((entry, index) => product(entry, address, serial, index + 1)),
  };
}

function product(draft: ProductDraft, address: string, serial: number, position: number): DemoProduct {
  const attributes: ProductAttributes = {
    net_content: draft.net[0],
    maker_address: address,
    ...(draft.net[1] === undefined ? {} : { net_weight_g: draft.net[1] }),
    ...(draft.composition === undefined ? {} : { composition: draft.composition }),
    ...(draft.material === undefined ? {} : { material: draft.material }),
    ...(draft.life === undefined ? {} : { shelf_life: draft.life }),
    ...(draft.keep === undefined ? {} : { storage: draft.keep }),
  };
  const stem = `G${String(serial).padStart(2, "0")}-${String(position).padStart(2, "0")}`;
  return {
    handle: draft.handle,
    title: draft.title,
    description: draft.text,
    category_handle: draft.category,
    keywords: draft.words.split(",").map((word) => word.trim()),
    attributes: { ...attributes, title_en: draft.en[0], description_en: draft.en[1], is_demo: true },
    option_names: draft.sell.option_names,
    variants: draft.sell.rows.map((row, index): DemoVariant => {
      const options = Object.fromEntries(
        draft.sell.option_names.map((name, at) => [name, row.values[at] ?? ""]),
      );
      return { options, sku: `${stem}-${String(index + 1)}`, price: row.price, stock: row.stock };
    }),
    certifications: draft.papers ? draft.papers.split(" ") : [],
    picture: draft.look,
    alt: draft.alt,
  };
}
