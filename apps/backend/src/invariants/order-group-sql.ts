import { ORDER_GROUP_TRANSITIONS } from "@gerai/contracts";

import { PROOF_PUTS_OFF_EXPIRY, paymentProofSql } from "./payment-proof-sql";
import { MAKER_UNREACHED } from "./maker-unreached-sql";
import { deferredTrigger, movesOf, refuse, trigger, triggerFunction } from "./sql";

/** What was agreed with the buyer. Name and phone are left out: a person may ask for their removal. */
const AGREED = ["number", "token", "cart_id", "currency_code", "total", "payment_provider_id", "terms"];

/** Keeps the life of an order group: moves by the table, adds up to the rupiah, is never taken back. */
export function orderGroupSql(): string[] {
  return [...guardSql(), ...shareSql(), ...wholeSql(), ...paymentProofSql()];
}

function guardSql(): string[] {
  const changed = AGREED.map((column) => `new.${column} is distinct from old.${column}`).join("\n      or ");
  return [
    triggerFunction(
      "gerai_order_group_guard",
      `
  if tg_op = 'DELETE' then ${refuse("order_group_kept")} end if;
  if tg_op = 'INSERT' then
    if new.status not in ('awaiting_payment', 'pay_on_handover') then ${refuse("order_group_starts_unpaid")} end if;
    return new;
  end if;
  if new.deleted_at is not null then ${refuse("order_group_kept")} end if;
  if new.status <> old.status and (old.status, new.status) not in (${movesOf(ORDER_GROUP_TRANSITIONS)}) then
    ${refuse("order_group_move")}
  end if;
  if ${changed}
      or (old.customer_id is not null and new.customer_id is distinct from old.customer_id) then
    ${refuse("order_group_agreed")}
  end if;
  if old.status = 'pay_on_handover' and new.status = 'expired' and ${MAKER_UNREACHED("new.id")} then
    ${refuse("order_group_maker_unreached")}
  end if;
  ${PROOF_PUTS_OFF_EXPIRY}
  return new;`,
    ),
    ...trigger(
      "order_group",
      "gerai_order_group_guard",
      "before insert or update or delete",
      "for each row execute function gerai_order_group_guard()",
    ),
  ];
}

function shareSql(): string[] {
  return [
    triggerFunction("gerai_order_group_share_fixed", `  ${refuse("order_group_agreed")}`),
    ...trigger(
      "order_group_share",
      "gerai_order_group_share_fixed",
      "before update or delete",
      "for each row execute function gerai_order_group_share_fixed()",
    ),
  ];
}

/** At the end of the transaction a group has its shares, their sum, and an order for each. */
function wholeSql(): string[] {
  const check = (name: string, groupId: string) =>
    triggerFunction(
      name,
      `
  if (select sum(share.total) from order_group_share share where share.order_group_id = ${groupId})
     is distinct from (select grp.total::bigint from order_group grp where grp.id = ${groupId}) then
    ${refuse("order_group_whole")}
  end if;
  if exists (select 1 from order_group_share share where share.order_group_id = ${groupId}
             and not exists (select 1 from "order" where "order".id = share.order_id)) then
    ${refuse("order_group_whole")}
  end if;
  return null;`,
    );
  return [
    check("gerai_order_group_whole", "new.id"),
    ...deferredTrigger(
      "order_group",
      "gerai_order_group_whole",
      "after insert",
      "for each row execute function gerai_order_group_whole()",
    ),
    check("gerai_order_group_share_whole", "new.order_group_id"),
    ...deferredTrigger(
      "order_group_share",
      "gerai_order_group_share_whole",
      "after insert",
      "for each row execute function gerai_order_group_share_whole()",
    ),
  ];
}
