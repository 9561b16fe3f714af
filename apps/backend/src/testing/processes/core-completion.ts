import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";

/** Gives a basket what Medusa's own completion wants beforehand: a payment collection with a session. */
export async function openTheirPayment(container: MedusaContainer, cartId: string): Promise<void> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "cart", fields: ["id", "total", "currency_code"], filters: { id: cartId } });
  const { total, currency_code: currency } = data[0] as unknown as { total: number; currency_code: string };
  const payments = container.resolve(Modules.PAYMENT);
  const collection = await payments.createPaymentCollections({ currency_code: currency, amount: total });
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.CART]: { cart_id: cartId },
    [Modules.PAYMENT]: { payment_collection_id: collection.id },
  });
  await payments.createPaymentSession(collection.id, {
    provider_id: "pp_system_default",
    amount: total,
    currency_code: currency,
    data: {},
  });
}

/** Medusa's own completion of a basket: one order of everything. */
export async function completeTheirWay(container: MedusaContainer, cartId: string): Promise<string> {
  const { result } = await completeCartWorkflow(container).run({ input: { id: cartId } });
  return result.id;
}
