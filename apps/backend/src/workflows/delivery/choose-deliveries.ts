import type { MedusaContainer } from "@medusajs/framework/types";
import { addShippingMethodToCartWorkflow } from "@medusajs/medusa/core-flows";

import { invalid } from "../../errors/person-error";
import { listBasketDeliveries } from "./list-basket-deliveries";

/**
 * Chooses how the goods of one or several makers in a basket travel, in one go: Medusa's own route takes one at a
 * time and works the whole basket out anew for each. Makers that are not named keep what they have.
 * @throws MedusaError when an option is of no maker in the basket, does not go there, or a maker gets two
 */
export async function chooseDeliveries(
  container: MedusaContainer,
  cartId: string,
  optionIds: readonly string[],
): Promise<void> {
  const makers = await listBasketDeliveries(container, cartId);
  const chosen = [...new Set(optionIds)].map((optionId) => {
    const maker = makers.find(({ options }) => options.some((option) => option.id === optionId));
    if (!maker) {
      throw invalid("delivery_of_nobody", "Pilih pengiriman dari toko yang barangnya ada di keranjang.");
    }
    if (maker.options.find((option) => option.id === optionId)?.amount === null) {
      throw invalid(
        "delivery_not_there",
        `Kurir dari toko ${maker.seller.name} belum melayani alamat ini. Pilih cara lain.`,
      );
    }
    return { maker, optionId };
  });
  const twice = chosen.find(({ maker }, index) => chosen.findIndex((one) => one.maker === maker) !== index);
  if (twice)
    throw invalid("delivery_twice", `Pilih satu pengiriman saja untuk toko ${twice.maker.seller.name}.`);
  await addShippingMethodToCartWorkflow(container).run({
    input: { cart_id: cartId, options: chosen.map(({ optionId }) => ({ id: optionId })) },
  });
}
