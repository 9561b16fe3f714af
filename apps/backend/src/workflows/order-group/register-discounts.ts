import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";

import { notAllowed } from "../../errors/person-error";
import type { JudgedBasket } from "./judge-basket";
import type { SharedTransaction, Sql } from "./shared-transaction";

/** The promotion module takes a context, which its published type leaves out. */
interface RegistersUsage {
  registerUsage(
    used: { code: string; amount: number }[],
    who: { customer_id: string | null; customer_email: string | null },
    context: Context,
  ): Promise<void>;
}

/**
 * Counts the use of codes and budgets.
 * @throws MedusaError when somebody else has used them up since they were put on the basket
 */
export async function registerDiscounts(
  container: MedusaContainer,
  transaction: SharedTransaction,
  { basket, shares }: JudgedBasket,
  customerId: string | null,
): Promise<void> {
  const used = shares.flatMap((share) => share.lines.flatMap((line) => line.discounts));
  if (used.length === 0) return;
  await queueForCounters(transaction.sql, [...new Set(used.map(({ code }) => code))]);
  try {
    await container
      .resolve<RegistersUsage>(Modules.PROMOTION)
      .registerUsage(
        used,
        { customer_id: customerId, customer_email: basket.email ?? null },
        transaction.context(Modules.PROMOTION),
      );
  } catch (error) {
    if (!(error instanceof MedusaError) || error.type !== MedusaError.Types.NOT_ALLOWED) throw error;
    throw notAllowed(
      "promotion_used_up",
      "Jatah salah satu kode potongan di keranjang ini sudah habis. Hapus kodenya, lalu pesan lagi.",
    );
  }
}

/** Medusa gives up on these rows after three seconds, which many buyers with one code need: wait here instead. */
async function queueForCounters(sql: Sql, codes: string[]): Promise<void> {
  await sql.raw(
    `select id from promotion where code = any(?) and "limit" is not null order by id for update`,
    [codes],
  );
  await sql.raw(
    `select budget.id from promotion_campaign_budget budget
     where exists (select 1 from promotion where promotion.campaign_id = budget.campaign_id and code = any(?))
     order by budget.id for update`,
    [codes],
  );
}
