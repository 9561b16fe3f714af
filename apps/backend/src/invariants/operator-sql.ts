import { refuse, trigger, triggerFunction } from "./sql";

/** Names a lock that nothing else uses: of two administrators who unmake each other at once, one is told no. */
const LOCK = 782_301_443;

/**
 * An installation that has an administrator keeps one, or nobody could ever give a role again. Taking the role away,
 * deleting its record and deleting the person are the same in this respect.
 */
export function operatorSql(): string[] {
  return [
    triggerFunction(
      "gerai_last_admin_role",
      `
  perform pg_advisory_xact_lock(${LOCK});
  if not exists (select 1 from operator_role other join "user" person on person.id = other.user_id
                 where other.role = 'admin' and other.deleted_at is null and person.deleted_at is null
                   and other.id <> old.id) then
    ${refuse("last_admin")}
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;`,
    ),
    ...trigger(
      "operator_role",
      "gerai_last_admin_role",
      "before update",
      `for each row when (old.role = 'admin' and old.deleted_at is null
         and (new.role <> 'admin' or new.deleted_at is not null or new.user_id <> old.user_id))
       execute function gerai_last_admin_role()`,
    ),
    ...trigger(
      "operator_role",
      "gerai_last_admin_record",
      "before delete",
      `for each row when (old.role = 'admin' and old.deleted_at is null) execute function gerai_last_admin_role()`,
    ),
    triggerFunction(
      "gerai_last_admin_person",
      `
  perform pg_advisory_xact_lock(${LOCK});
  if exists (select 1 from operator_role own where own.user_id = old.id and own.role = 'admin' and own.deleted_at is null)
     and not exists (select 1 from operator_role other join "user" person on person.id = other.user_id
                     where other.role = 'admin' and other.deleted_at is null and person.deleted_at is null
                       and person.id <> old.id) then
    ${refuse("last_admin")}
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;`,
    ),
    ...trigger(
      '"user"',
      "gerai_last_admin_person",
      "before update of deleted_at",
      `for each row when (new.deleted_at is not null and old.deleted_at is null)
       execute function gerai_last_admin_person()`,
    ),
    ...trigger(
      '"user"',
      "gerai_last_admin_gone",
      "before delete",
      "for each row execute function gerai_last_admin_person()",
    ),
  ];
}
