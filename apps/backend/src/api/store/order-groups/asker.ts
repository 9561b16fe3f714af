import { createHash, timingSafeEqual } from "node:crypto";

import type { MedusaRequest } from "@medusajs/framework/http";

import { notFound } from "../../../errors/person-error";
import type { Asker } from "../../../modules/order-group/domain/buyer-rights";
import { readBuyerGroups, type GroupWithOrders } from "../../../workflows/order-group/read-buyer-groups";
import { pathId } from "../../path-id";

/** Header that carries the token of an order group; an address with `?token=` would stay in histories and logs. */
const TOKEN_HEADER = "x-order-token";

/** The group of the path, and who asks for it. */
export interface AskedGroup extends GroupWithOrders {
  asker: Asker;
}

/** The account of whoever is logged in; null for guests. */
export function customerOf(req: MedusaRequest): string | null {
  const context = (req as { auth_context?: { actor_id?: string; actor_type?: string } }).auth_context;
  return (context?.actor_type === "customer" && context.actor_id) || null;
}

/** The token of an order group that a request carries; null when it carries none. */
export function tokenOf(req: Pick<MedusaRequest, "headers" | "query">): string | null {
  const token = req.headers[TOKEN_HEADER] ?? req.query.token;
  return typeof token === "string" && token !== "" ? token : null;
}

/**
 * Reads the group of `:id` and judges who asks: the token opens it, and so does the account it belongs to.
 * @throws MedusaError 404 when there is no such group
 */
export async function askedGroup(req: MedusaRequest): Promise<AskedGroup> {
  const [[found]] = await readBuyerGroups(req.scope, { id: pathId(req) }, { take: 1 });
  if (!found) throw notFound("order_group_not_found", "Pesanan tidak ditemukan.");
  const token = tokenOf(req);
  const customerId = customerOf(req);
  const byToken = token !== null && isSame(token, found.group.token);
  const isOwn = customerId !== null && customerId === found.group.customer_id;
  return { ...found, asker: { full: byToken || isOwn, customerId } };
}

/**
 * The same for a deed, which strangers may not do.
 * @throws MedusaError 404: to them the group looks as if they had no key, and that is what they are told
 */
export async function ownGroup(req: MedusaRequest): Promise<AskedGroup> {
  const asked = await askedGroup(req);
  if (asked.asker.full) return asked;
  throw notFound(
    "order_group_closed",
    "Pesanan ini hanya dapat diubah lewat tautan pesanan Anda atau akun pemesannya.",
  );
}

/** Compares in a time that tells nothing of where two texts differ. */
function isSame(given: string, kept: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(kept));
}
