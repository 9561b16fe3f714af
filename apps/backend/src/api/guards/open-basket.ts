import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { notAllowed, notFound } from "../../errors/person-error";
import { textTooLong } from "./bad-input";

/** Longer than any line of an address that a courier can read. */
const LONGEST_LINE = 300;
/** How many characters of notes a basket may carry: they are copied into every answer. */
const LONGEST_NOTES = 2000;

interface Database {
  raw(sql: string, bindings: readonly unknown[]): PromiseLike<{ rows: Record<string, unknown>[] }>;
}

/**
 * Stands before every route of one basket. There must be such a basket; one that was ordered is read only; a line
 * that is changed or taken out must lie in it, because core takes a line out of anybody's basket; and what a person
 * wrote must be of a size that a label can hold.
 */
export async function guardBasket(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { id = "" } = req.params;
  const [section, lineId] = req.path.split("/").filter((part) => part !== "");
  const sql: Database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await sql.raw(
    `select completed_at, exists (select 1 from cart_line_item line where line.cart_id = cart.id
       and line.id = ? and line.deleted_at is null) as has_line
     from cart where id = ? and deleted_at is null`,
    [decoded(lineId), id],
  );
  const [cart] = rows;
  if (!cart) throw notFound("cart_not_found", "Keranjang tidak ditemukan.");
  if (req.method === "GET" || req.method === "HEAD") {
    next();
    return;
  }
  // Completing again answers with what was ordered.
  if (cart.completed_at !== null && section !== "complete") {
    throw notAllowed(
      "cart_completed",
      "Keranjang ini sudah dipesan dan tidak dapat diubah lagi. Mulai keranjang baru untuk berbelanja lagi.",
    );
  }
  if (section === "line-items" && lineId !== undefined && cart.has_line !== true) {
    throw notFound("line_not_found", "Barang ini tidak ada di keranjang Anda.");
  }
  refuseLongTexts(req.body);
  next();
}

/** Also for a basket that is about to be made. */
export function guardNewBasket(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  if (req.method === "POST") refuseLongTexts(req.body);
  next();
}

function refuseLongTexts(body: unknown): void {
  if (typeof body !== "object" || body === null) return;
  for (const [name, value] of Object.entries(body)) {
    if (name === "metadata" || name === "data") {
      if (JSON.stringify(value).length > LONGEST_NOTES) throw textTooLong(name);
    } else if (typeof value === "string") {
      if (value.length > LONGEST_LINE) throw textTooLong(name);
    } else {
      refuseLongTexts(value);
    }
  }
}

function decoded(part: string | undefined): string {
  try {
    return decodeURIComponent(part ?? "");
  } catch {
    return "";
  }
}
