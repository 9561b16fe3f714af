import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

import { notAllowed } from "../../errors/person-error";
import { onlinePayments } from "../online-payment/online-payments";
import { moveGroup } from "./move-group";
import { groupLock, readGroup } from "./read-group";
import { settleGroup } from "./settle-group";

/**
 * An operator has seen the money of a group arrive. The group is paid from that moment; a crash while the
 * shares are being booked is made good by the next call or by the job.
 */
export async function confirmGroupPayment(container: MedusaContainer, groupId: string): Promise<void> {
  await container.resolve(Modules.LOCKING).execute(groupLock(groupId), async () => {
    await readGroup(container, groupId);
    if (await onlinePayments(container).paymentOf(groupId)) {
      throw notAllowed(
        "payment_is_online",
        "Pembayaran ini diterima lewat Stripe dan dicatat sendiri begitu masuk; tidak dapat dikonfirmasi dengan tangan.",
      );
    }
    if (!(await moveGroup(container, groupId, ["awaiting_payment", "pay_on_handover"], "paid"))) {
      const { status } = await readGroup(container, groupId);
      if (status !== "paid") {
        throw notAllowed(
          "order_group_ended",
          status === "expired"
            ? "Batas waktu pembayaran pesanan ini sudah lewat dan stoknya sudah dilepas."
            : "Pesanan ini sudah dibatalkan.",
        );
      }
    }
    await settleGroup(container, groupId);
  });
}
