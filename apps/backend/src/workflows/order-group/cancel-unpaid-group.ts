import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

import { notAllowed } from "../../errors/person-error";
import { cancelObstacle, type RightsFacts } from "../../modules/order-group/domain/buyer-rights";
import { moveGroup } from "./move-group";
import { groupLock } from "./read-group";
import { settleGroup } from "./settle-group";

const OBSTACLES: Record<NonNullable<ReturnType<typeof cancelObstacle>>, string> = {
  ended: "Pesanan ini sudah berakhir.",
  paid: "Pesanan ini sudah dibayar. Hubungi Gerai untuk membatalkannya dan mendapatkan uang kembali.",
  proof_waiting:
    "Bukti pembayaran Anda sedang diperiksa. Tunggu hasilnya, atau hubungi Gerai bila ingin membatalkan.",
  under_way: "Sebagian barang sudah dikemas. Hubungi toko untuk membatalkan pesanan.",
};

/**
 * A buyer calls off what nobody has paid for: every order of the group is cancelled and its stock released.
 * @param readFacts reads what decides, anew under the lock
 * @throws MedusaError with the reason why it is too late
 */
export async function cancelUnpaidGroup(
  container: MedusaContainer,
  groupId: string,
  readFacts: () => Promise<RightsFacts>,
): Promise<void> {
  await container.resolve(Modules.LOCKING).execute(groupLock(groupId), async () => {
    const facts = await readFacts();
    // The second of two clicks finds it done.
    if (facts.status === "canceled") return;
    const obstacle = cancelObstacle(facts);
    if (obstacle) throw notAllowed(`order_group_${obstacle}`, OBSTACLES[obstacle]);
    if (!(await moveGroup(container, groupId, [facts.status], "canceled"))) {
      throw notAllowed("order_group_moved", "Keadaan pesanan baru saja berubah. Muat ulang halaman ini.");
    }
    await settleGroup(container, groupId);
  });
}
