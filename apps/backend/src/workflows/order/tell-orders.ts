import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** Sends one of Medusa's own events about an order, after what it tells of was committed. */
export async function tellOrders(
  container: MedusaContainer,
  name: string,
  data: Record<string, unknown>,
): Promise<void> {
  await container.resolve(Modules.EVENT_BUS).emit({ name, data }, {});
}
