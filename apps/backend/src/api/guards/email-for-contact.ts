import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { invalid } from "../../errors/person-error";
import { CONTACT_EMAIL, looksLikeEmail } from "../../modules/order-group/domain/contact-email";

/**
 * Keeps the e-mail address that is typed into a basket for writing to the buyer, and away from Medusa: core looks
 * up whose it is and gives the basket, and later the order, to that account. It stands before core's cart routes.
 */
export async function keepEmailForContact(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  // A basket itself (`/`, `/:id`), not what lies in it.
  const [cartId = "", ...below] = req.path.split("/").filter((part) => part !== "");
  if (req.method !== "POST" || below.length > 0 || !isRecord(req.body) || !("email" in req.body)) {
    next();
    return;
  }
  const { email, metadata, ...rest } = req.body;
  const typed = typeof email === "string" ? email.trim() : email;
  if (typed !== null && (typeof typed !== "string" || !looksLikeEmail(typed))) {
    next(
      invalid("email_shape", "Alamat e-mail tidak benar. Contoh: nama@contoh.id. Boleh juga dikosongkan."),
    );
    return;
  }
  const kept = cartId === "" ? {} : await metadataOf(req, cartId);
  req.body = {
    ...rest,
    metadata: { ...kept, ...(isRecord(metadata) ? metadata : {}), [CONTACT_EMAIL]: typed },
  };
  next();
}

/** An update takes the place of all metadata, and the rest of it is not this one's to drop. */
async function metadataOf(req: MedusaRequest, cartId: string): Promise<Record<string, unknown>> {
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "cart", fields: ["metadata"], filters: { id: decodeURIComponent(cartId) } });
  return (data[0] as { metadata?: Record<string, unknown> | null } | undefined)?.metadata ?? {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
