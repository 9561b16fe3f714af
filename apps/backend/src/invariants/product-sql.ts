import { CATEGORIES } from "@gerai/contracts";

import { attributeProblemsSql } from "./attributes-sql";
import { deferredTrigger, quoteAll, refuse, trigger, triggerFunction } from "./sql";

/** Rp1 miliar a piece: above anything sold here, far below where numbers lose their last digit. */
const HIGHEST_PRICE = 1_000_000_000;

/** Keeps what published goods and prices must be, whoever writes them. */
export function productSql(): string[] {
  return [...publishedSellerSql(), ...publishedGoodsSql(), ...categorySql(), ...priceSql(), ...stockSql()];
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

/**
 * Published goods sit in one category and carry what the law wants for it. Judged at the end of the transaction,
 * because core writes categories after the product. A hook could not do this: when `productsUpdated` throws,
 * core writes titles and categories back but not the metadata in which the attributes live.
 */
function publishedGoodsSql(): string[] {
  const handles = quoteAll(CATEGORIES.map((category) => category.handle));
  return [
    attributeProblemsSql(),
    `create or replace function gerai_judge_published_goods(judged text) returns void language plpgsql as $body$
declare
  goods product%rowtype;
  handles text[];
  problems text;
begin
  select * into goods from product where id = judged and status = 'published' and deleted_at is null;
  if not found then return; end if;
  select array_agg(category.handle) into handles
    from product_category_product placed
    join product_category category on category.id = placed.product_category_id
    where placed.product_id = judged and category.deleted_at is null and category.handle in (${handles});
  if coalesce(array_length(handles, 1), 0) <> 1 then ${refuse("product_published_category")} end if;
  problems := gerai_attribute_problems(handles[1], goods.metadata);
  if problems is not null then ${refuse("product_published_attributes", "problems")} end if;
end
$body$`,
    ...judgeOn("product", "gerai_product_published_goods", "insert or update of status, metadata", "new.id"),
    ...judgeOn(
      "product_category_product",
      "gerai_product_category_added",
      "insert or update",
      "new.product_id",
    ),
    ...judgeOn("product_category_product", "gerai_product_category_removed", "delete", "old.product_id"),
  ];
}

function judgeOn(table: string, name: string, when: string, product: string): string[] {
  return [
    triggerFunction(name, `  perform gerai_judge_published_goods(${product});\n  return null;`),
    ...deferredTrigger(table, name, `after ${when}`, `for each row execute function ${name}()`),
  ];
}

/**
 * The handle of one of the programme's categories decides which papers its goods need, so it neither changes
 * nor disappears; its name may.
 */
function categorySql(): string[] {
  const handles = quoteAll(CATEGORIES.map((category) => category.handle));
  const body = (returned: string) => `  ${refuse("category_of_programme")}\n  return ${returned};`;
  const run = (name: string, when: string) => `for each row when (${when}) execute function ${name}()`;
  return [
    triggerFunction("gerai_category_keeps_handle", body("new")),
    triggerFunction("gerai_category_stays", body("old")),
    ...trigger(
      "product_category",
      "gerai_category_keeps_handle",
      "before update",
      run(
        "gerai_category_keeps_handle",
        `old.handle in (${handles}) and (new.handle <> old.handle or (new.deleted_at is not null and old.deleted_at is null))`,
      ),
    ),
    ...trigger(
      "product_category",
      "gerai_category_stays",
      "before delete",
      run("gerai_category_stays", `old.handle in (${handles})`),
    ),
  ];
}

/** Pieces are whole: half a pack cannot be promised. */
function stockSql(): string[] {
  return [
    `alter table inventory_level drop constraint if exists inventory_whole_pieces`,
    `alter table inventory_level add constraint inventory_whole_pieces check (
       stocked_quantity = trunc(stocked_quantity) and reserved_quantity = trunc(reserved_quantity))`,
  ];
}

/** `raw_amount` is what Medusa calculates with, `amount` is what it sorts by: both must be whole. */
function priceSql(): string[] {
  return [
    `alter table price drop constraint if exists price_whole_rupiah`,
    `alter table price add constraint price_whole_rupiah check (
       currency_code <> 'idr'
       or (amount = trunc(amount) and amount between 0 and ${HIGHEST_PRICE}
           and (raw_amount ->> 'value')::numeric = trunc((raw_amount ->> 'value')::numeric)))`,
  ];
}
