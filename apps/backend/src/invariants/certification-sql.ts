import { CERTIFICATION_TRANSITIONS, PUBLIC_CERTIFICATION_STATUSES } from "@gerai/contracts";

import { deferredTrigger, movesOf, quoteAll, refuse, trigger, triggerFunction } from "./sql";

const EVER_VERIFIED = quoteAll(PUBLIC_CERTIFICATION_STATUSES);

/** What the public was told once; a new paper is a new record. */
const FROZEN = [
  "kind",
  "number",
  "number_typed",
  "holder",
  "seller_id",
  "issued_on",
  "expires_on",
  "is_demo",
  "checked_by",
  "checked_by_office",
  "checked_on",
  "check_method",
];

/** Keeps the life of a certificate and of its history. */
export function certificationSql(): string[] {
  return [...guardSql(), ...recordedSql(), ...appendOnlySql()];
}

function guardSql(): string[] {
  const changed = FROZEN.map((column) => `new.${column} is distinct from old.${column}`).join("\n      or ");
  return [
    triggerFunction(
      "gerai_certification_guard",
      `
  if tg_op = 'INSERT' and new.status not in ('draft', 'submitted') then
    ${refuse("certification_starts_unchecked")}
  end if;
  if tg_op = 'INSERT' or new.seller_id <> old.seller_id or new.is_demo <> old.is_demo then
    if not exists (select 1 from seller where id = new.seller_id and deleted_at is null) then
      ${refuse("certification_seller")}
    end if;
    if not exists (select 1 from seller where id = new.seller_id and is_demo = new.is_demo) then
      ${refuse("certification_demo_seller")}
    end if;
  end if;
  if tg_op = 'UPDATE' then
    if new.status <> old.status and (old.status, new.status) not in (${movesOf(CERTIFICATION_TRANSITIONS)}) then
      ${refuse("certification_move")}
    end if;
    if old.status in (${EVER_VERIFIED}) then
      if new.deleted_at is not null then ${refuse("certification_kept")} end if;
      if ${changed} then
        ${refuse("certification_facts")}
      end if;
    end if;
  end if;
  return new;`,
    ),
    ...trigger(
      "certification",
      "gerai_certification_guard",
      "before insert or update",
      "for each row execute function gerai_certification_guard()",
    ),
    triggerFunction(
      "gerai_certification_keep",
      `
  if old.status in (${EVER_VERIFIED}) then ${refuse("certification_kept")} end if;
  return old;`,
    ),
    ...trigger(
      "certification",
      "gerai_certification_keep",
      "before delete",
      "for each row execute function gerai_certification_keep()",
    ),
  ];
}

/** At the end of the transaction the newest line of the history must name the status the record has. */
function recordedSql(): string[] {
  return [
    triggerFunction(
      "gerai_certification_recorded",
      `
  if (select event.to_status from certification_event event where event.certification_id = new.id
      order by event.at desc, event.id desc limit 1) is distinct from new.status
     and exists (select 1 from certification where id = new.id and status = new.status) then
    ${refuse("certification_unrecorded")}
  end if;
  return null;`,
    ),
    ...deferredTrigger(
      "certification",
      "gerai_certification_recorded",
      "after insert or update of status",
      "for each row execute function gerai_certification_recorded()",
    ),
  ];
}

function appendOnlySql(): string[] {
  return [
    triggerFunction(
      "gerai_certification_event_append_only",
      `  ${refuse("certification_event_append_only")}`,
    ),
    ...trigger(
      "certification_event",
      "gerai_certification_event_append_only",
      "before update or delete",
      "for each row execute function gerai_certification_event_append_only()",
    ),
    ...trigger(
      "certification_event",
      "gerai_certification_event_no_truncate",
      "before truncate",
      "for each statement execute function gerai_certification_event_append_only()",
    ),
  ];
}
