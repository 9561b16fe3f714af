import { SELLER_TRANSITIONS } from "@gerai/contracts";

import { movesOf, refuse, trigger, triggerFunction } from "./sql";

/** Keeps the life of a seller: starts pending, moves by the table, is not deleted while it has products. */
export function sellerSql(): string[] {
  return [
    triggerFunction(
      "gerai_seller_guard",
      `
  if tg_op = 'INSERT' then
    if new.status <> 'pending' then ${refuse("seller_starts_pending")} end if;
    return new;
  end if;
  if new.status <> old.status and (old.status, new.status) not in (${movesOf(SELLER_TRANSITIONS)}) then
    ${refuse("seller_move")}
  end if;
  if new.deleted_at is not null and old.deleted_at is null
     and exists (select 1 from seller_product link where link.seller_id = old.id and link.deleted_at is null) then
    ${refuse("seller_has_products")}
  end if;
  return new;`,
    ),
    ...trigger(
      "seller",
      "gerai_seller_guard",
      "before insert or update",
      "for each row execute function gerai_seller_guard()",
    ),
    triggerFunction(
      "gerai_seller_keep",
      `
  if exists (select 1 from seller_product link where link.seller_id = old.id and link.deleted_at is null) then
    ${refuse("seller_has_products")}
  end if;
  return old;`,
    ),
    ...trigger(
      "seller",
      "gerai_seller_keep",
      "before delete",
      "for each row execute function gerai_seller_keep()",
    ),
  ];
}
