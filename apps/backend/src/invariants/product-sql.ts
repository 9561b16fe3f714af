import { CATEGORIES } from "@gerai/contracts";

import { deferredTrigger, quoteAll, refuse, trigger, triggerFunction } from "./sql";

/** Keeps what published goods and prices must be, whoever writes them. */
export function productSql(): string[] {
  return [...publishedSellerSql(), ...publishedCategorySql(), ...priceSql()];
}

/**
 * Publishing needs an active maker. Only updates are judged here: core inserts a product before any link to it
 * can exist, so creation is judged by the `productsCreated` hook.
 */
function publishedSellerSql(): string[] {
  return [
    triggerFunction(
      "gerai_product_published_seller",
      `
  if not exists (select 1 from seller_product link join seller on seller.id = link.seller_id
                 where link.product_id = new.id and link.deleted_at is null
                   and seller.status = 'active' and seller.deleted_at is null) then
    ${refuse("product_published_seller")}
  end if;
  return new;`,
    ),
    ...trigger(
      "product",
      "gerai_product_published_seller",
      "before update of status",
      `for each row when (new.status = 'published' and old.status <> 'published')
       execute function gerai_product_published_seller()`,
    ),
  ];
}

/** Categories are written after the product in the same transaction, so this is judged at its end. */
function publishedCategorySql(): string[] {
  const judge = (product: string) => `
  if exists (select 1 from product where id = ${product} and status = 'published' and deleted_at is null)
     and (select count(*) from product_category_product placed
          join product_category category on category.id = placed.product_category_id
          where placed.product_id = ${product} and category.deleted_at is null
            and category.handle in (${quoteAll(CATEGORIES.map((category) => category.handle))})) <> 1 then
    ${refuse("product_published_category")}
  end if;
  return null;`;
  return [
    triggerFunction("gerai_product_published_category", judge("new.id")),
    ...deferredTrigger(
      "product",
      "gerai_product_published_category",
      "after insert or update of status",
      "for each row execute function gerai_product_published_category()",
    ),
    triggerFunction("gerai_product_category_added", judge("new.product_id")),
    ...deferredTrigger(
      "product_category_product",
      "gerai_product_category_added",
      "after insert or update",
      "for each row execute function gerai_product_category_added()",
    ),
    triggerFunction("gerai_product_category_removed", judge("old.product_id")),
    ...deferredTrigger(
      "product_category_product",
      "gerai_product_category_removed",
      "after delete",
      "for each row execute function gerai_product_category_removed()",
    ),
  ];
}

/** `raw_amount` is what Medusa calculates with, `amount` is what it sorts by: both must be whole. */
function priceSql(): string[] {
  return [
    `alter table price drop constraint if exists price_whole_rupiah`,
    `alter table price add constraint price_whole_rupiah check (
       currency_code <> 'idr'
       or (amount = trunc(amount) and amount >= 0
           and (raw_amount ->> 'value')::numeric = trunc((raw_amount ->> 'value')::numeric)))`,
  ];
}
