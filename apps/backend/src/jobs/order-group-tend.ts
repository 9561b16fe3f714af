import type { MedusaContainer } from "@medusajs/framework/types";

import { tendOnlinePayments } from "../workflows/online-payment/tend-online-payments";
import { tendGroups } from "../workflows/order-group/tend-groups";

/** Ends unpaid order groups whose time is up and releases their stock; repairs what a crash left. */
export default async function orderGroupTend(container: MedusaContainer): Promise<void> {
  await tendOnlinePayments(container);
  await tendGroups(container);
}

export const config = { name: "order-group-tend", schedule: "* * * * *" };
