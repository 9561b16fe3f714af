import { Badge, Button, Text } from "@medusajs/ui";
import { useState } from "react";

import { useWords } from "../../i18n/use-words";
import { useMay } from "../../lib/access";
import type { SellerDetail } from "../../lib/types";
import { Note, Section } from "../section";
import { LoginCodeDrawer } from "./login-code-drawer";

type Member = SellerDetail["members"][number];

/** Who may act for the shop; an operator or mentor lets them in with a code that works once. */
export function MembersSection({ seller }: { seller: SellerDetail }) {
  const { words } = useWords();
  const may = useMay();
  const [letIn, setLetIn] = useState<Member | null>(null);
  return (
    <Section title={words.members}>
      {seller.members.length === 0 && <Note>{words.noMembers}</Note>}
      {seller.members.map((member) => (
        <div key={member.id} className="flex flex-wrap items-center justify-between gap-2 px-6 py-3">
          <div className="min-w-0">
            <Text size="small" weight="plus" leading="compact" className="flex flex-wrap items-center gap-2">
              {member.name}
              <Badge size="2xsmall">{words.desk.memberRoles[member.role] ?? member.role}</Badge>
            </Text>
            <Text size="small" leading="compact" className="text-ui-fg-subtle mt-1 break-words">
              {member.email ?? (member.phone === null ? "–" : `+${member.phone}`)}
            </Text>
          </div>
          {may("POST", `/admin/sellers/${seller.id}/members/${member.id}/login-code`) && (
            <Button
              size="small"
              variant="secondary"
              aria-label={words.desk.loginCodeFor(member.name)}
              onClick={() => {
                setLetIn(member);
              }}
            >
              {words.desk.loginCode}
            </Button>
          )}
        </div>
      ))}
      {letIn !== null && (
        <LoginCodeDrawer
          sellerId={seller.id}
          member={letIn}
          close={() => {
            setLetIn(null);
          }}
        />
      )}
    </Section>
  );
}
