import { LATE_PROOF_DAYS, MOST_PAYMENT_PROOFS, PAYMENT_PROOF_TRANSITIONS } from "@gerai/contracts";

import { movesOf, refuse, trigger, triggerFunction } from "./sql";

/** What a proof shows; a better picture is another proof. */
const FIXED = ["order_group_id", "file_id", "content_hash", "mime_type", "size"];
const JUDGEMENT = ["reason", "judged_by", "judged_at"];

/** Keeps the life of a proof of payment, and ties it to that of its order group. */
export function paymentProofSql(): string[] {
  return [...guardSql(), ...acceptedSql()];
}

/**
 * For the guard of order groups: a group whose buyer may have paid does not expire. The row is passed over without
 * an error, because the clock ends many groups in one statement; whoever asks sees that nothing moved.
 */
export const PROOF_PUTS_OFF_EXPIRY = `
  if new.status = 'expired' and old.status <> 'expired' and exists (
    select 1 from payment_proof where order_group_id = new.id and status = 'waiting' and deleted_at is null
  ) then
    return null;
  end if;`;

function guardSql(): string[] {
  const changed = (columns: string[]) =>
    columns.map((column) => `new.${column} is distinct from old.${column}`).join(" or ");
  return [
    triggerFunction(
      "gerai_payment_proof_guard",
      `
  if tg_op = 'DELETE' then ${refuse("payment_proof_kept")} end if;
  if tg_op = 'INSERT' then
    if new.status <> 'waiting' then ${refuse("payment_proof_move")} end if;
    -- The lock lets proofs of one group in one by one, and keeps the clock out until this one can be seen.
    perform 1 from order_group grp where grp.id = new.order_group_id
      and (grp.status = 'awaiting_payment'
        or (grp.status = 'expired' and grp.expires_at > now() - interval '${LATE_PROOF_DAYS} days'))
      for update;
    if not found then ${refuse("payment_proof_untimely")} end if;
    if (select count(*) from payment_proof proof where proof.order_group_id = new.order_group_id)
       >= ${MOST_PAYMENT_PROOFS} then
      ${refuse("payment_proof_too_many")}
    end if;
    return new;
  end if;
  if new.deleted_at is not null then ${refuse("payment_proof_kept")} end if;
  if new.status <> old.status and (old.status, new.status) not in (${movesOf(PAYMENT_PROOF_TRANSITIONS)}) then
    ${refuse("payment_proof_move")}
  end if;
  if ${changed(FIXED)} or (old.status <> 'waiting' and (${changed(JUDGEMENT)})) then
    ${refuse("payment_proof_fixed")}
  end if;
  return new;`,
    ),
    ...trigger(
      "payment_proof",
      "gerai_payment_proof_guard",
      "before insert or update or delete",
      "for each row execute function gerai_payment_proof_guard()",
    ),
  ];
}

/** However a group comes to be paid, what its buyer sent in is accepted in the same moment. */
function acceptedSql(): string[] {
  return [
    triggerFunction(
      "gerai_payment_proof_accepted",
      `
  update payment_proof set status = 'accepted', judged_at = now(), updated_at = now()
  where order_group_id = new.id and status = 'waiting';
  return null;`,
    ),
    ...trigger(
      "order_group",
      "gerai_payment_proof_accepted",
      "after update of status",
      "for each row when (new.status = 'paid' and old.status <> 'paid') execute function gerai_payment_proof_accepted()",
    ),
  ];
}
