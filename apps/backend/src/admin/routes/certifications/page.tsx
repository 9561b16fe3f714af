import { CERTIFICATION_KINDS, CERTIFICATION_STATUSES } from "@gerai/contracts";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ShieldCheck } from "@medusajs/icons";
import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useNavigate } from "react-router-dom";

import { CertificationStatusBadge, DemoBadge } from "../../components/badges";
import { CertificationForm } from "../../components/certifications/certification-form";
import { ListPage } from "../../components/list-page";
import { Loading } from "../../components/loading";
import { Row } from "../../components/row";
import { useWords } from "../../i18n/use-words";
import { useMay } from "../../lib/access";
import { formatDay, formatDayOf, groupedNumber } from "../../lib/format";
import { useCertifications, useSellerNames } from "../../lib/queries";
import { useListState } from "../../lib/use-list-state";

/** Without a choice the officers' queue shows. */
const QUEUE = "submitted";

/** The officers' queue: what waits comes first, oldest first. */
export default function CertificationsPage() {
  const { words, locale } = useWords();
  const navigate = useNavigate();
  const list = useListState();
  const may = useMay();
  const [creating, setCreating] = useState(false);
  const status = list.value("status", QUEUE);
  const { data, error, refetch } = useCertifications({
    ...list.query,
    status,
    type: list.value("kind"),
    order: status === QUEUE ? "created_at" : "-created_at",
  });
  const { data: names } = useSellerNames((data?.certifications ?? []).map((one) => one.seller_id));
  if (!data) return <Loading error={error} retry={refetch} />;
  const nothingWaits = status === QUEUE && !list.narrowed("kind");
  return (
    <>
      <ListPage
        title={words.certifications}
        action={
          may("POST", "/admin/certifications") && (
            <Button
              size="small"
              variant="secondary"
              onClick={() => {
                setCreating(true);
              }}
            >
              {words.newCertification}
            </Button>
          )
        }
        search={list.search(words.searchCertifications)}
        filters={[
          list.filter("status", {
            label: words.status,
            all: words.allStatuses,
            choices: CERTIFICATION_STATUSES.map((one) => [one, words.certificationStatus[one]] as const),
            standing: QUEUE,
          }),
          list.filter("kind", {
            label: words.kind,
            all: words.allKinds,
            choices: CERTIFICATION_KINDS.map((one) => [one, words.kinds[one]] as const),
          }),
        ]}
        columns={[words.number, words.kind, words.maker, words.expiresOn, words.recorded, words.status]}
        {...list.pages(data.count)}
        empty={nothingWaits ? { title: words.nothingWaits, text: words.nothingWaitsHint } : undefined}
      >
        {data.certifications.map((one) => (
          <Row
            key={one.id}
            to={`/certifications/${one.id}`}
            title={
              <>
                <span className="font-mono">{groupedNumber(one.kind, one.number)}</span>
                <DemoBadge shown={one.is_demo} />
              </>
            }
            cells={[
              words.kinds[one.kind],
              names?.get(one.seller_id) ?? "…",
              formatDay(one.expires_on, locale) ?? words.noEnd,
              formatDayOf(one.created_at, locale),
              <CertificationStatusBadge key="status" status={one.effective_status} />,
            ]}
          />
        ))}
      </ListPage>
      {creating && (
        <CertificationForm
          done={(id) => {
            navigate(`/certifications/${id}`);
          }}
          close={() => {
            setCreating(false);
          }}
        />
      )}
    </>
  );
}

export const config = defineRouteConfig({
  label: "certifications",
  translationNs: "gerai",
  icon: ShieldCheck,
});
