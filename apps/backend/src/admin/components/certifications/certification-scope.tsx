import { Button, toast } from "@medusajs/ui";
import { useState } from "react";

import { useWords } from "../../i18n/use-words";
import { post } from "../../lib/client";
import { useRefresh, useSeller } from "../../lib/queries";
import type { CertificationDetail } from "../../lib/types";
import { useForm } from "../../lib/use-form";
import { ProductStatusBadge } from "../badges";
import { FormDrawer } from "../form-drawer";
import { PageLink } from "../links";
import { ProductChecklist } from "../product-checklist";
import { Note, Section } from "../section";

/** The goods that a certificate covers. */
export function CertificationScope({ certification }: { certification: CertificationDetail }) {
  const { words } = useWords();
  const [editing, setEditing] = useState(false);
  const products = (certification.products ?? []).flatMap((one) => one ?? []);
  const closed = certification.status === "revoked" || certification.status === "superseded";
  return (
    <Section
      title={`${words.scope} (${products.length})`}
      actions={
        closed ? undefined : (
          <Button
            size="small"
            variant="secondary"
            onClick={() => {
              setEditing(true);
            }}
          >
            {words.editScope}
          </Button>
        )
      }
    >
      {products.length === 0 && <Note>{words.noScope}</Note>}
      {products.map(({ id, title, status }) => (
        <div key={id} className="flex items-center justify-between gap-3 px-6 py-3">
          <PageLink to={`/products/${id}`} className="txt-small">
            {title}
          </PageLink>
          <ProductStatusBadge status={status} />
        </div>
      ))}
      {editing && (
        <ScopeForm
          certification={certification}
          covered={products.map(({ id }) => id)}
          close={() => {
            setEditing(false);
          }}
        />
      )}
    </Section>
  );
}

interface FormProps {
  certification: CertificationDetail;
  covered: readonly string[];
  close: () => void;
}

/** Ticks the goods; only goods of the same maker can be covered. */
function ScopeForm({ certification, covered, close }: FormProps) {
  const { words } = useWords();
  const refresh = useRefresh();
  const { data: seller } = useSeller(certification.seller_id);
  const [chosen, setChosen] = useState<string[]>([...covered]);
  const form = useForm<never>({
    initial: {},
    required: [],
    send: async () => {
      await post(`/admin/certifications/${certification.id}/products`, {
        add: chosen.filter((id) => !covered.includes(id)),
        remove: covered.filter((id) => !chosen.includes(id)),
      });
      await refresh();
      toast.success(words.saved);
      close();
    },
  });
  return (
    <FormDrawer
      title={words.scope}
      text={seller?.name ?? ""}
      problem={form.problem}
      busy={form.busy}
      submit={form.submit}
      close={close}
    >
      <ProductChecklist products={seller?.products ?? []} chosen={chosen} onChange={setChosen} />
    </FormDrawer>
  );
}
