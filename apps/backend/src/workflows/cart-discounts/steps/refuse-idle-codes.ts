import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

import { notAllowed } from "../../../errors/person-error";

/** Codes that a buyer has just typed, and the basket they should have made cheaper. */
export interface RefuseIdleCodesInput {
  cart_id: string;
  codes: string[];
}

/** Medusa passes silently over codes that give nothing; a buyer who typed one is told. Writes nothing. */
export const refuseIdleCodesStep = createStep(
  "refuse-idle-codes",
  async ({ cart_id: cartId, codes }: RefuseIdleCodesInput, { container }) => {
    if (codes.length === 0) return new StepResponse(undefined);
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "cart", fields: ["promotions.code"], filters: { id: cartId } });
    const { promotions } = (data[0] ?? {}) as { promotions?: ({ code: string } | null)[] | null };
    const idle = codes.find((code) => !(promotions ?? []).some((one) => one?.code === code));
    if (idle !== undefined) {
      throw notAllowed(
        "promotion_gives_nothing",
        `Kode "${idle}" tidak memberi potongan untuk isi keranjang ini: syaratnya belum terpenuhi, masanya lewat, atau jatahnya habis.`,
      );
    }
    return new StepResponse(undefined);
  },
);
