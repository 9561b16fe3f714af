import type { CategoryHandle, LegalDate, ProductAttributes } from "@gerai/contracts";

/** What holds for every row of a run. */
export interface ImportContext {
  seller: {
    id: string;
    /** Name and address as printed on labels, for rows that do not say. */
    address: string;
    /** Only an approved shop may publish. */
    canPublish: boolean;
  };
  /** Publish what the law allows, or keep everything as drafts. */
  publish: boolean;
  defaults: ImportDefaults;
  today: LegalDate;
}

/**
 * Values for rows that leave them empty. Composition, net weight and shelf life are not among them: they differ
 * from good to good, and one text for all would be untrue.
 */
export interface ImportDefaults {
  category: CategoryHandle | null;
  material?: string;
  net_content?: string;
  storage?: string;
  maker_address?: string;
}

/** Names that `--defaults` accepts besides the category. */
export const DEFAULTABLE = ["material", "net_content", "storage", "maker_address"] as const;

/** One row, tidy and judged, ready to be written. */
export interface ImportedGoods {
  row: number;
  externalId: string;
  handle: string;
  title: string;
  description: string;
  category: CategoryHandle | null;
  keywords: readonly string[];
  attributes: Partial<ProductAttributes>;
  /** As the maker writes it. */
  sku: string | null;
  variant: string;
  /** Whole rupiah. */
  price: number;
  /** Null when the file does not say. */
  stock: number | null;
  /** Weight of the parcel in grams, null when unknown. */
  weight: number | null;
  status: "published" | "draft";
  /** Addresses of pictures, as the file has them. */
  pictures: readonly string[];
  /** Of everything above except row and address. */
  fingerprint: string;
}
