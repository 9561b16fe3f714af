import { OPERATOR_ROLE_INFO } from "@gerai/contracts";
import { Table, Text } from "@medusajs/ui";

import { useWords } from "../../i18n/use-words";
import type { AuditEntry, OperatorRow } from "../../lib/desk-types";
import { formatInstant } from "../../lib/format";
import { PageLink } from "../links";

/** Pages of the dashboard that show a kind of record. */
const PAGES: Readonly<Record<string, string>> = {
  seller: "/sellers",
  product: "/products",
  product_review: "/product-reviews",
  certification: "/certifications",
  order_group: "/order-groups",
  order: "/orders",
};

interface Props {
  entry: AuditEntry;
  operators: readonly OperatorRow[];
}

/** One act: when, who, what, about what, before and after. */
export function AuditLine({ entry, operators }: Props) {
  const { words, locale } = useWords();
  const { id, at, action, changed } = entry;
  const said = actionWords(words.desk.actions, action) ?? words.desk.otherAct;
  return (
    <Table.Row key={id}>
      <Table.Cell className="whitespace-nowrap py-3 pr-4 align-top">{formatInstant(at, locale)}</Table.Cell>
      <Table.Cell className="min-w-40 py-3 pr-4 align-top">
        <Actor entry={entry} operators={operators} />
      </Table.Cell>
      <Table.Cell className="min-w-40 py-3 pr-4 align-top">
        <Text size="small" leading="compact">
          {said}
        </Text>
        <Text size="xsmall" leading="compact" className="text-ui-fg-muted mt-1 break-words font-mono">
          {action}
        </Text>
      </Table.Cell>
      <Table.Cell className="min-w-40 py-3 pr-4 align-top">
        <Subject entry={entry} />
      </Table.Cell>
      <Table.Cell className="min-w-40 py-3 pr-4 align-top">
        <Changes entry={entry} count={changed.length} />
      </Table.Cell>
    </Table.Row>
  );
}

/** Words of the longest beginning that fits; undefined for acts without words of their own. */
function actionWords(known: Readonly<Record<string, string>>, action: string): string | undefined {
  const [longest] = Object.keys(known)
    .filter((beginning) => action.startsWith(beginning))
    .toSorted((one, other) => other.length - one.length);
  return longest === undefined ? undefined : known[longest];
}

function Actor({ entry, operators }: Props) {
  const { words, locale } = useWords();
  const { actor_type: type, actor_id: id, seller_id: sellerId } = entry;
  const operator = type === "user" ? operators.find((one) => one.id === id) : undefined;
  const role = operator?.role ?? null;
  const kind = role === null ? (words.desk.actorTypes[type] ?? type) : OPERATOR_ROLE_INFO[role].label[locale];
  return (
    <>
      <Text size="small" leading="compact">
        {operator?.email ?? kind}
      </Text>
      <Text size="xsmall" leading="compact" className="text-ui-fg-muted mt-1 break-all">
        {operator === undefined ? id : kind}
        {type === "seller" && sellerId !== null && (
          <>
            {" · "}
            <PageLink to={`/sellers/${sellerId}`}>{words.desk.subjects.seller}</PageLink>
          </>
        )}
      </Text>
    </>
  );
}

function Subject({ entry }: { entry: AuditEntry }) {
  const { words } = useWords();
  const { subject_type: type, subject_id: id } = entry;
  if (type === null) return <>{words.desk.nothing}</>;
  const page = PAGES[type];
  const name = words.desk.subjects[type] ?? type;
  return (
    <>
      <Text size="small" leading="compact">
        {page !== undefined && id !== null ? <PageLink to={`${page}/${id}`}>{name}</PageLink> : name}
      </Text>
      <Text size="xsmall" leading="compact" className="text-ui-fg-muted mt-1 break-all font-mono">
        {id ?? ""}
      </Text>
    </>
  );
}

function Changes({ entry, count }: { entry: AuditEntry; count: number }) {
  const { words } = useWords();
  const said = words.desk;
  const { before, after, changed } = entry;
  const kept = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const columns = [...new Set([...kept, ...changed])];
  if (columns.length === 0) return <>{said.nothing}</>;
  const summary = before === null && count > 0 ? said.made : after === null ? said.gone : columns.join(", ");
  return (
    <details>
      <summary className="txt-small max-w-64 cursor-pointer truncate">{summary}</summary>
      <dl className="txt-small mt-2 flex flex-col gap-1">
        {columns.map((column) => (
          <div key={column} className="flex flex-wrap gap-x-2">
            <dt className="text-ui-fg-subtle">{column}</dt>
            <dd className="min-w-0 break-all font-mono">
              {kept.includes(column)
                ? `${textOf(before?.[column])} → ${textOf(after?.[column])}`
                : said.noValues}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** A value of a record as short as a line allows. */
function textOf(value: unknown): string {
  if (value === undefined || value === null) return "–";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
