import { refuse, trigger, triggerFunction } from "./sql";

/** Keeps who makes what and whose papers cover it. */
export function linkSql(): string[] {
  return [
    // Medusa checks uniqueness of a link in the application only; two requests at once would both pass.
    `create unique index if not exists product_one_seller on seller_product (product_id) where deleted_at is null`,
    ...sellerProductSql(),
    ...productCertificationSql(),
  ];
}

function sellerProductSql(): string[] {
  return [
    triggerFunction(
      "gerai_seller_product_guard",
      `
  if new.deleted_at is null then
    if not exists (select 1 from seller where id = new.seller_id and deleted_at is null) then
      ${refuse("product_seller_missing")}
    end if;
    if exists (select 1 from product_certification link
               join certification paper on paper.id = link.certification_id
               where link.product_id = new.product_id and link.deleted_at is null
                 and paper.seller_id <> new.seller_id) then
      ${refuse("product_foreign_certification")}
    end if;
  elsif tg_op = 'UPDATE' and old.deleted_at is null then
    -- Deleting a product soft-deletes its links in parallel with the product itself, so this cannot be
    -- refused; goods that lose their maker stop being published instead.
    update product set status = 'draft'
      where id = new.product_id and status = 'published' and deleted_at is null;
  end if;
  return new;`,
    ),
    ...trigger(
      "seller_product",
      "gerai_seller_product_guard",
      "before insert or update",
      "for each row execute function gerai_seller_product_guard()",
    ),
    triggerFunction(
      "gerai_seller_product_keep",
      `
  if old.deleted_at is null and exists (
       select 1 from product where id = old.product_id and status = 'published' and deleted_at is null) then
    ${refuse("product_seller_kept")}
  end if;
  return old;`,
    ),
    ...trigger(
      "seller_product",
      "gerai_seller_product_keep",
      "before delete",
      "for each row execute function gerai_seller_product_keep()",
    ),
  ];
}

function productCertificationSql(): string[] {
  return [
    triggerFunction(
      "gerai_product_certification_guard",
      `
  if new.deleted_at is null and not exists (
       select 1 from certification paper
       join seller_product link on link.seller_id = paper.seller_id and link.deleted_at is null
       where paper.id = new.certification_id and paper.deleted_at is null and link.product_id = new.product_id) then
    ${refuse("certification_foreign_product")}
  end if;
  return new;`,
    ),
    ...trigger(
      "product_certification",
      "gerai_product_certification_guard",
      "before insert or update",
      "for each row execute function gerai_product_certification_guard()",
    ),
  ];
}
