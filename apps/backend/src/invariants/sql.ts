import type { TransitionTable } from "@gerai/contracts";

import { REFUSALS, REFUSED, type RefusalName } from "./refusals";

/**
 * A statement that refuses with the name of a rule, for use inside PL/pgSQL.
 * @param detail an SQL expression with particulars for the error handler
 */
export function refuse(name: RefusalName, detail = "''"): string {
  return `raise exception using errcode = '${REFUSED}', constraint = '${name}', detail = ${detail}, message = ${quote(REFUSALS[name].en)};`;
}

/** A text as an SQL literal. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A list of texts as SQL literals: `'a', 'b'`. */
export function quoteAll(texts: readonly string[]): string {
  return texts.map(quote).join(", ");
}

/** The allowed moves of a transition table as SQL rows: `('draft', 'submitted'), …`. */
export function movesOf<State extends string>(table: TransitionTable<State>): string {
  const entries = Object.entries(table) as [State, readonly State[]][];
  return entries
    .flatMap(([from, targets]) => targets.map((to) => `(${quote(from)}, ${quote(to)})`))
    .join(", ");
}

/** A trigger function; running it again replaces the earlier one. */
export function triggerFunction(name: string, body: string): string {
  return `create or replace function ${name}() returns trigger language plpgsql as $body$
begin
${body}
end
$body$`;
}

/** Drops a trigger if present and creates it anew, so that the whole script can run any number of times. */
export function trigger(table: string, name: string, when: string, run: string): string[] {
  return [`drop trigger if exists ${name} on ${table}`, `create trigger ${name} ${when} on ${table} ${run}`];
}

/** The same for a constraint trigger, which judges at the end of the transaction. */
export function deferredTrigger(table: string, name: string, when: string, run: string): string[] {
  return [
    `drop trigger if exists ${name} on ${table}`,
    `create constraint trigger ${name} ${when} on ${table} deferrable initially deferred ${run}`,
  ];
}
