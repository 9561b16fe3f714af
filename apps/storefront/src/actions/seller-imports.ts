import { defineAction } from "astro:actions";

import { mapColumns, start, uploadTable } from "@/features/seller-area/imports/import-actions.server";

/** What forms of importing goods do. */
export const sellerImports = {
  upload: defineAction({ accept: "form", handler: uploadTable }),
  mapColumns: defineAction({ accept: "form", handler: mapColumns }),
  start: defineAction({ accept: "form", handler: start }),
};
