import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { transferCartCustomerWorkflow } from "@medusajs/medusa/core-flows";

import { notAllowed } from "../../errors/person-error";

interface OwnedCart {
  customer_id?: string | null;
  customer?: { has_account?: boolean } | null;
}

/** Whoever knows the id of a basket may take it along into an account, but not out of somebody else's. */
transferCartCustomerWorkflow.hooks.validate(({ input, cart }) => {
  const { customer_id: owner, customer } = cart as OwnedCart;
  if (owner && customer?.has_account && owner !== input.customer_id) {
    throw notAllowed("cart_of_another", "Keranjang ini milik akun lain. Mulai keranjang baru.");
  }
  return new StepResponse(undefined);
});
