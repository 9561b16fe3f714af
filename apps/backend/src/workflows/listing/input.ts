/** One size or flavour as a maker types it. */
export interface VariantInput {
  /** Of a variant that is there; a new one has none. */
  id?: string;
  title: string;
  /** The maker's own code. */
  sku?: string | null;
  /** Whole rupiah; null while a draft has none. */
  price: number | null;
  /** Pieces ready to be sold, those already promised not counted. */
  stock?: number;
  /** The stock that was on screen when it was changed: what was sold since then stays sold. */
  stock_seen?: number;
  /** Of the parcel, in grams. */
  weight?: number | null;
}

export interface PictureInput {
  /** As answered by the upload. */
  url: string;
  width?: number;
  height?: number;
}

/** What a maker says of one of their goods; what is absent stays as it is. */
export interface ListingInput {
  title?: string;
  description?: string;
  category_handle?: string | null;
  /** Null clears one. */
  attributes?: Record<string, string | number | null | undefined>;
  keywords?: string[];
  /** All of them, the first is the main one. */
  pictures?: PictureInput[];
  /** All of them; one that is missing is removed. */
  variants?: VariantInput[];
  /** Ids of the variants that were on screen: one added elsewhere meanwhile is kept, though it is missing. */
  variants_seen?: string[];
  /** Whole rupiah. */
  cost?: number | null;
  /** The operator who writes it for the maker; absent when the maker does. */
  prepared_by?: string;
}
