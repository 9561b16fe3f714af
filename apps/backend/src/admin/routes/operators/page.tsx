import { OPERATOR_ROLE_INFO, OPERATOR_ROLES, type OperatorRole } from "@gerai/contracts";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Users } from "@medusajs/icons";
import { Badge, Select, Text, usePrompt } from "@medusajs/ui";

import { Loading } from "../../components/loading";
import { Note, Section } from "../../components/section";
import { useWords } from "../../i18n/use-words";
import { useMay, useOperator } from "../../lib/access";
import { post } from "../../lib/client";
import { useOperators } from "../../lib/desk-queries";
import type { OperatorRow } from "../../lib/desk-types";
import { useAct } from "../../lib/use-act";

/** Everyone who can log in to the dashboard, and what each may do. */
export default function OperatorsPage() {
  const { words } = useWords();
  const { data: operators, error, refetch } = useOperators();
  if (!operators) return <Loading error={error} retry={refetch} />;
  return (
    <Section level="h1" title={words.desk.operators}>
      <Note>{words.desk.operatorsHint}</Note>
      {operators.map((operator) => (
        <OperatorLine key={operator.id} operator={operator} />
      ))}
    </Section>
  );
}

function OperatorLine({ operator }: { operator: OperatorRow }) {
  const { words, locale } = useWords();
  const said = words.desk;
  const { act, busy } = useAct();
  const ask = usePrompt();
  const me = useOperator();
  const may = useMay();
  const { id, email, role } = operator;
  const name = [operator.first_name, operator.last_name].filter(Boolean).join(" ") || email;
  const labelOf = (one: OperatorRole) => OPERATOR_ROLE_INFO[one].label[locale];
  const change = async (to: OperatorRole) => {
    if (to === role) return;
    const sure = await ask({
      title: said.roleAskTitle(name, labelOf(to)),
      description: said.roleAskText,
      confirmText: said.roleChange,
      cancelText: words.cancel,
      variant: "confirmation",
    });
    if (sure) await act(() => post(`/admin/operators/${id}`, { role: to }), said.roleChanged);
  };
  return (
    <div
      role="group"
      aria-label={email}
      className="flex flex-wrap items-center justify-between gap-2 px-6 py-3"
    >
      <div className="min-w-0">
        <Text size="small" weight="plus" leading="compact" className="flex flex-wrap items-center gap-2">
          {name}
          {me?.id === id && <Badge size="2xsmall">{said.you}</Badge>}
          {role === null && (
            <Badge size="2xsmall" color="orange">
              {said.noRole}
            </Badge>
          )}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-subtle mt-1 break-words">
          {email}
        </Text>
      </div>
      <div className="w-full sm:w-56">
        <Select
          size="small"
          value={role ?? ""}
          disabled={busy || !may("POST", `/admin/operators/${id}`)}
          onValueChange={(to) => void change(to as OperatorRole)}
        >
          <Select.Trigger aria-label={`${said.role}: ${email}`}>
            <Select.Value placeholder={words.choose} />
          </Select.Trigger>
          <Select.Content>
            {OPERATOR_ROLES.map((one) => (
              <Select.Item key={one} value={one}>
                {labelOf(one)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
    </div>
  );
}

export const config = defineRouteConfig({ label: "operators", translationNs: "gerai", icon: Users });
