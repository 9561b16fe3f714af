/** What a column of a maker's table can be. */
export const IMPORT_FIELDS = [
  "title",
  "price",
  "stock",
  "sku",
  "variant",
  "category",
  "description",
  "picture",
  "weight",
  "net_weight",
  "net_content",
  "composition",
  "material",
  "shelf_life",
  "storage",
  "maker_address",
  "keywords",
  "title_en",
  "description_en",
  "code",
  "stock_exported",
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/**
 * Life of an import: looked through and kept until somebody starts it, waiting for its turn, being worked off, done,
 * or given up with a reason.
 */
export const PRODUCT_IMPORT_STATES = ["checked", "waiting", "running", "done", "failed"] as const;
export type ProductImportState = (typeof PRODUCT_IMPORT_STATES)[number];

/** Something said about one row. */
export interface ImportRemark {
  /** As a spreadsheet counts: the header is row 1. */
  row: number;
  /** Column as the file names it. */
  field: string;
  /** What stood there, shortened. */
  value: string;
  code: string;
  /** Indonesian. */
  message: string;
  message_en: string;
}

/** A heading of the file, what it is taken for, and the first thing below it. */
export interface ImportColumn {
  heading: string;
  field: ImportField | null;
  sample: string;
}

/** One import as its maker sees it; lists leave out what is said about rows. */
export interface ProductImport {
  id: string;
  state: ProductImportState;
  file_name: string;
  /** Rows that hold anything, and those that have been dealt with. */
  rows: number;
  done: number;
  created: number;
  updated: number;
  unchanged: number;
  published: number;
  drafts: number;
  pictures: number;
  /** Rows that were refused; `rejected` may name a row more than once. */
  refused: number;
  rejected: ImportRemark[];
  warnings: ImportRemark[];
  ignored_columns: string[];
  dry_run: boolean;
  columns: ImportColumn[];
  /** Why the file as a whole cannot be used, or why the run ended. */
  problem: { code: string; message: string } | null;
  created_at: string;
  finished_at: string | null;
}
