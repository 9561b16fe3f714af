import { Badge, Button, Text } from "@medusajs/ui";
import { useState } from "react";

import { useWords } from "../../i18n/use-words";
import { useMay } from "../../lib/access";
import { useProductDrafts } from "../../lib/desk-queries";
import type { ProductDraft } from "../../lib/desk-types";
import { Note, Section } from "../section";
import { DraftForm } from "./draft-form";

/** Drafts that a mentor or officer prepares for a maker who agreed to it; the maker publishes them. */
export function DraftsSection({ sellerId }: { sellerId: string }) {
  const { words } = useWords();
  const said = words.desk;
  const may = useMay();
  const mayWrite = may("POST", `/admin/sellers/${sellerId}/product-drafts`);
  const { data } = useProductDrafts(sellerId, mayWrite);
  const [editing, setEditing] = useState<ProductDraft | "new" | null>(null);
  if (!data) return null;
  return (
    <Section
      title={said.drafts}
      actions={
        data.agreed ? (
          <Button
            size="small"
            variant="secondary"
            onClick={() => {
              setEditing("new");
            }}
          >
            {said.draftNew}
          </Button>
        ) : undefined
      }
    >
      {!data.agreed && <Note>{said.draftsRefused}</Note>}
      {data.agreed && data.product_drafts.length === 0 && <Note>{said.draftsNone}</Note>}
      {data.product_drafts.map((draft) => (
        <div key={draft.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-6 py-3">
          <Text size="small" className="min-w-0 flex-1 basis-48 break-words">
            {draft.title}
          </Text>
          {draft.prepared && <Badge size="2xsmall">{said.draftPrepared}</Badge>}
          <Badge size="2xsmall" color={draft.problems.length === 0 ? "green" : "orange"}>
            {draft.problems.length === 0 ? said.draftReady : said.draftLacks(draft.problems.length)}
          </Badge>
          <Button
            size="small"
            variant="transparent"
            aria-label={`${said.draftEdit}: ${draft.title}`}
            onClick={() => {
              setEditing(draft);
            }}
          >
            {words.edit}
          </Button>
        </div>
      ))}
      {editing !== null && (
        <DraftForm
          sellerId={sellerId}
          draft={editing === "new" ? null : editing}
          close={() => {
            setEditing(null);
          }}
        />
      )}
    </Section>
  );
}
