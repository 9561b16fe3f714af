import { z } from "@medusajs/framework/zod";

import { TABLE_FORMATS } from "../../../importer/write-table";

/** `GET /seller/product-imports` */
export const listImportsParams = z
  .object({
    limit: z.coerce.number().int().min(1).max(50).default(10),
    offset: z.coerce.number().int().min(0).max(10_000).default(0),
  })
  .strict();
export type ListImportsParams = z.infer<typeof listImportsParams>;

/** `POST /seller/product-imports/:id/check`: what the columns are, as in the form. */
export const checkImportBody = z
  .object({ mapping: z.record(z.string(), z.string().nullable()), publish: z.boolean().optional() })
  .strict();
export type CheckImportBody = z.infer<typeof checkImportBody>;

/** Downloads: `format=csv`, the default, or `xlsx`. */
export const tableParams = z.object({ format: z.enum(TABLE_FORMATS).default("csv") }).strict();
export type TableParams = z.infer<typeof tableParams>;
