import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ListBullet } from "@medusajs/icons";
import { Input } from "@medusajs/ui";

import { AuditLine } from "../../components/audit/audit-line";
import { ListPage } from "../../components/list-page";
import { Loading } from "../../components/loading";
import { useWords } from "../../i18n/use-words";
import { useMay } from "../../lib/access";
import { useAuditLog, useOperators } from "../../lib/desk-queries";
import { PAGE_SIZE, useListState } from "../../lib/use-list-state";

/** Who did what, when, about which record, before and after. */
export default function AuditLogPage() {
  const { words } = useWords();
  const said = words.desk;
  const list = useListState();
  const may = useMay();
  const { data: operators } = useOperators(may("GET", "/admin/operators"));
  const actor = list.value("actor");
  const { data, error, refetch } = useAuditLog({
    limit: PAGE_SIZE,
    offset: list.query.offset,
    subject_id: list.query.q.trim(),
    subject_type: list.value("about"),
    // A kind of actor, or one operator.
    ...(actor.startsWith("user_") ? { actor_id: actor } : { actor_type: actor }),
    from: dayBegins(list.value("from")),
    to: dayEnds(list.value("to")),
  });
  if (!data) return <Loading error={error} retry={refetch} />;
  return (
    <ListPage
      title={said.auditLog}
      search={list.search(said.searchAudit)}
      filters={[
        list.filter("actor", {
          label: said.who,
          all: said.allActors,
          choices: [
            ...Object.entries(said.actorTypes),
            ...(operators ?? []).map(({ id, email }) => [id, email] as const),
          ],
        }),
        list.filter("about", {
          label: said.about,
          all: `${said.about}: ${words.allKinds.toLowerCase()}`,
          choices: Object.entries(said.subjects),
        }),
      ]}
      fields={(["from", "to"] as const).map((name) => {
        const { value, onChange } = list.filter(name, { label: said[name], all: "", choices: [] });
        return (
          <label key={name} className="txt-small text-ui-fg-subtle flex items-center gap-2">
            {said[name]}
            <Input
              type="date"
              size="small"
              value={value}
              onChange={(event) => {
                onChange(event.target.value);
              }}
            />
          </label>
        );
      })}
      columns={[said.when, said.who, said.what, said.about, said.changes]}
      {...list.pages(data.count)}
      narrowed={list.value("from") !== "" || list.value("to") !== ""}
    >
      {data.audit_log.map((entry) => (
        <AuditLine key={entry.id} entry={entry} operators={operators ?? []} />
      ))}
    </ListPage>
  );
}

/** The first instant of a day in Jakarta; empty for none. */
function dayBegins(day: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? `${day}T00:00:00+07:00` : "";
}

/** The first instant after a day in Jakarta. */
function dayEnds(day: string): string {
  const begins = dayBegins(day);
  return begins === "" ? "" : new Date(Date.parse(begins) + 86_400_000).toISOString();
}

export const config = defineRouteConfig({ label: "auditLog", translationNs: "gerai", icon: ListBullet });
