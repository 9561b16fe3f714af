import { PRODUCT_IMPORT_STATES } from "@gerai/contracts";
import { model } from "@medusajs/framework/utils";

/** One table of goods that a maker handed in, and how far it is worked off. */
export const ProductImport = model.define("product_import", {
  id: model.id({ prefix: "imp" }).primaryKey(),
  seller_id: model.text().index(),
  file_name: model.text(),
  /** Of the private copy of the file; taken away when the import is over. */
  file_key: model.text().nullable(),
  state: model.enum([...PRODUCT_IMPORT_STATES]),
  /** Publish what the law allows, or keep new goods as drafts. */
  publish: model.boolean().default(true),
  /** What the maker said the columns are, by heading. */
  mapping: model.json(),
  /** The headings with what they are taken for and an example. */
  columns: model.json(),
  rows: model.number().default(0),
  done: model.number().default(0),
  /** What the batches did so far; a run that was cut short goes on from here. */
  tally: model.json().nullable(),
  /** What came of it, or would come of it while it is only checked. */
  report: model.json().nullable(),
  problem: model.json().nullable(),
  /** Sign of life of whoever works it off; without one for long enough, somebody else goes on. */
  beat_at: model.dateTime().nullable(),
  finished_at: model.dateTime().nullable(),
});
