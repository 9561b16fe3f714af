import {
  legalDateOf,
  mainCategoryOf,
  unmetObligations,
  type JoiningGap,
  type ValidityFacts,
} from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { joiningGaps } from "../../modules/seller/domain/joining-gaps";

interface Database {
  raw(sql: string): PromiseLike<{ rows: unknown[] }>;
}

/** Ids of shops with published goods that an obligatory certificate is missing for today. */
export async function sellersWithoutPapers(container: MedusaContainer): Promise<string[]> {
  const { rows } = await (container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as Database).raw(
    `select link.seller_id,
       (select array_agg(category.handle) from product_category_product placed
         join product_category category on category.id = placed.product_category_id
         where placed.product_id = goods.id) as handles,
       (select jsonb_agg(jsonb_build_object('kind', paper.kind, 'status', paper.status, 'expires_on', paper.expires_on))
         from product_certification covers join certification paper on paper.id = covers.certification_id
         where covers.product_id = goods.id and covers.deleted_at is null and paper.deleted_at is null) as papers
     from product goods join seller_product link on link.product_id = goods.id and link.deleted_at is null
     where goods.status = 'published' and goods.deleted_at is null`,
  );
  const today = legalDateOf(new Date());
  const lacking = (
    rows as { seller_id: string; handles: string[] | null; papers: ValidityFacts[] | null }[]
  ).filter(({ handles, papers }) => {
    const category = mainCategoryOf(handles ?? []);
    return category !== undefined && unmetObligations(category.group, papers ?? [], today).length > 0;
  });
  return [...new Set(lacking.map((row) => row.seller_id))];
}

/** Ids of shops of which something is missing that an operator waits for; what comes later may be open. */
export async function sellersWithoutData(container: MedusaContainer): Promise<string[]> {
  const { rows } = await (container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as Database).raw(
    `select shop.id, shop.nib, shop.village_code, shop.story, shop.photo, shop.whatsapp, kept.pickup_address,
       kept.bank_account_sealed is not null as has_bank_account, kept.tax_statement_on
     from seller shop left join seller_private kept on kept.seller_id = shop.id and kept.deleted_at is null
     where shop.deleted_at is null`,
  );
  return (rows as ({ id: string } & Parameters<typeof joiningGaps>[0])[])
    .filter((shop) => joiningGaps(shop).some((gap) => !LATER.includes(gap)))
    .map(({ id }) => id);
}

/** Needed for payouts, not for opening. */
const LATER: readonly JoiningGap[] = ["bank_account", "tax_statement"];
