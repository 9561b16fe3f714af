import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { addShippingMethodToCartWorkflow } from "@medusajs/medusa/core-flows";

import { invalid } from "../../errors/person-error";

/** A delivery is of a maker whose goods lie in the basket, and one for each; placement judges it again. */
addShippingMethodToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const optionIds = input.options.map((option) => option.id);
  const [{ data: options }, { data: carts }] = await Promise.all([
    query.graph({ entity: "shipping_option", fields: ["id", "data"], filters: { id: optionIds } }),
    query.graph({ entity: "cart", fields: ["items.product.seller.id"], filters: { id: input.cart_id } }),
  ]);
  const { items } = (carts[0] ?? {}) as unknown as {
    items?: ({ product?: { seller?: { id: string } | null } | null } | null)[] | null;
  };
  const present = new Set((items ?? []).map((item) => item?.product?.seller?.id));
  const sellers = (options as { data?: { seller_id?: string } | null }[]).map(
    (option) => option.data?.seller_id,
  );
  if (options.length < new Set(optionIds).size) {
    throw invalid(
      "delivery_unknown",
      "Pilihan pengiriman ini tidak ada. Muat ulang halaman, lalu pilih lagi.",
    );
  }
  if (sellers.some((seller) => seller === undefined || !present.has(seller))) {
    throw invalid("delivery_of_nobody", "Pengiriman ini milik toko yang barangnya tidak ada di keranjang.");
  }
  if (optionIds.length > new Set(sellers).size) {
    throw invalid("delivery_twice", "Pilih satu pengiriman saja untuk setiap toko.");
  }
  return new StepResponse(undefined);
});
