import { PRODUCT_REVIEW_TRANSITIONS, productAttributesSchema } from "@gerai/contracts";

import { deferredTrigger, movesOf, quoteAll, refuse, trigger, triggerFunction } from "./sql";

/**
 * Keeps the office's queue complete and its decisions standing, whichever route writes: goods that are published or
 * changed wait to be looked at, and what was taken down stays off the shelf until the decision is taken back or the
 * maker changed it.
 */
export function productReviewSql(): string[] {
  return [CONTENT, QUEUE, ...queueTriggers(), ...reviewGuard(), ...takenDownStaysDown(), BACKFILL];
}

/** Of the metadata only these show; the importer keeps marks of its own beside them. */
const ATTRIBUTES = quoteAll(Object.keys(productAttributesSchema.shape));

/** What shoppers read and see of goods as one short text. Prices and stock are not part of it: they change daily. */
const CONTENT = `create or replace function gerai_product_content(judged text) returns text language sql stable as $body$
  select md5(jsonb_build_array(goods.title, goods.subtitle, goods.description, goods.thumbnail,
    (select jsonb_object_agg(name, value)
      from jsonb_each(case jsonb_typeof(goods.metadata) when 'object' then goods.metadata end) as attribute(name, value)
      where name in (${ATTRIBUTES})),
    (select jsonb_agg(picture.url order by picture.rank, picture.url) from image picture
      where picture.product_id = goods.id and picture.deleted_at is null),
    (select jsonb_agg(category.handle order by category.handle) from product_category_product placed
      join product_category category on category.id = placed.product_category_id where placed.product_id = goods.id),
    (select jsonb_agg(variant.title order by variant.title) from product_variant variant
      where variant.product_id = goods.id and variant.deleted_at is null))::text)
  from product goods where goods.id = judged
$body$`;

const NEW_ID = `'prrev_' || upper(substr(md5(random()::text || clock_timestamp()::text), 1, 26))`;

const QUEUE = `create or replace function gerai_queue_review(judged text) returns void language plpgsql as $body$
begin
  insert into product_review (id, product_id, seller_id, status, content, waiting_since)
    select ${NEW_ID}, goods.id, link.seller_id, 'waiting', gerai_product_content(goods.id), now()
    from product goods join seller_product link on link.product_id = goods.id and link.deleted_at is null
    where goods.id = judged and goods.status = 'published' and goods.deleted_at is null
  on conflict (product_id) where deleted_at is null do update
    set content = excluded.content, seller_id = excluded.seller_id, status = 'waiting', updated_at = now(),
        waiting_since = case product_review.status when 'waiting' then product_review.waiting_since else now() end
    where product_review.content <> excluded.content and product_review.status <> 'taken_down';
end
$body$`;

/** What was on the shelf before there was a queue waits in it as well. */
const BACKFILL = `insert into product_review (id, product_id, seller_id, status, content, waiting_since)
  select ${NEW_ID}, goods.id, link.seller_id, 'waiting', gerai_product_content(goods.id), goods.created_at
  from product goods join seller_product link on link.product_id = goods.id and link.deleted_at is null
  where goods.status = 'published' and goods.deleted_at is null
  on conflict (product_id) where deleted_at is null do nothing`;

function queueTriggers(): string[] {
  const on = (table: string, suffix: string, when: string, product: string) => {
    const name = `gerai_review_${suffix}`;
    return [
      triggerFunction(name, `  perform gerai_queue_review(${product});\n  return null;`),
      ...deferredTrigger(table, name, `after ${when}`, `for each row execute function ${name}()`),
    ];
  };
  return [
    ...on(
      "product",
      "product",
      "insert or update of title, subtitle, description, metadata, thumbnail, status, deleted_at",
      "new.id",
    ),
    ...on("image", "picture", "insert or update", "new.product_id"),
    ...on("image", "picture_gone", "delete", "old.product_id"),
    ...on("product_category_product", "category", "insert or update", "new.product_id"),
    ...on("product_category_product", "category_gone", "delete", "old.product_id"),
    ...on("product_variant", "variant", "insert or update of title, deleted_at", "new.product_id"),
    ...on("product_variant", "variant_gone", "delete", "old.product_id"),
    ...on("seller_product", "maker", "insert or update", "new.product_id"),
  ];
}

/** Reviews move by the table; what was taken down waits again only when something about it changed. */
function reviewGuard(): string[] {
  return [
    triggerFunction(
      "gerai_product_review_guard",
      `
  if tg_op = 'DELETE' then
    if old.status = 'taken_down' and old.deleted_at is null then ${refuse("product_review_kept")} end if;
    return old;
  end if;
  if old.status = 'taken_down' and new.deleted_at is not null then ${refuse("product_review_kept")} end if;
  if new.product_id <> old.product_id then ${refuse("product_review_move")} end if;
  if new.status <> old.status and (old.status, new.status) not in (${movesOf(PRODUCT_REVIEW_TRANSITIONS)}) then
    ${refuse("product_review_move")}
  end if;
  if new.status = 'taken_down' and old.status <> 'taken_down' then
    -- Locked, so that nobody publishes between this look and the end of the transaction.
    perform 1 from product where id = new.product_id for update;
    if exists (select 1 from product where id = new.product_id and status = 'published' and deleted_at is null) then
      ${refuse("product_review_published")}
    end if;
  end if;
  if old.status = 'taken_down' and new.status = 'waiting' and
     (new.content = old.content or new.content is distinct from gerai_product_content(new.product_id)) then
    ${refuse("product_review_unchanged")}
  end if;
  return new;`,
    ),
    ...trigger(
      "product_review",
      "gerai_product_review_guard",
      "before update or delete",
      "for each row execute function gerai_product_review_guard()",
    ),
  ];
}

/** Nobody puts goods back on the shelf past a decision, by whichever route. */
function takenDownStaysDown(): string[] {
  return [
    triggerFunction(
      "gerai_product_taken_down",
      `
  if exists (select 1 from product_review review where review.product_id = new.id
             and review.status = 'taken_down' and review.deleted_at is null) then
    ${refuse("product_taken_down")}
  end if;
  return new;`,
    ),
    ...trigger(
      "product",
      "gerai_product_taken_down",
      "before update of status",
      `for each row when (new.status = 'published' and old.status <> 'published')
       execute function gerai_product_taken_down()`,
    ),
  ];
}
