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
import { formatDay, formatDayOf, groupedNumber } from "../../lib/format";
import { useCertifications, useSellerNames } from "../../lib/queries";
import { PAGE_SIZE, useListState } from "../../lib/use-list-state";

/** In the address when every status is wanted; without a word the officers' queue shows. */
const EVERY = "all";

/** The officers' queue: what waits comes first, oldest first. */
export default function CertificationsPage() {
  const { words, locale } = useWords();
  const navigate = useNavigate();
  const list = useListState();
  const [creating, setCreating] = useState(false);
  const chosen = list.get("status");
  const status = chosen === EVERY ? "" : chosen || "submitted";
  const { data, error, refetch } = useCertifications({
    q: list.get("q"),
    status,
    type: list.get("kind"),
    order: status === "submitted" ? "created_at" : "-created_at",
    limit: PAGE_SIZE,
    offset: list.offset,
  });
  const { data: names } = useSellerNames((data?.certifications ?? []).map((one) => one.seller_id));
  if (!data) return <Loading error={error} retry={refetch} />;
  const nothingWaits = status === "submitted" && list.get("q") === "" && list.get("kind") === "";
  return (
    <>
      <ListPage
        title={words.certifications}
        action={
          <Button
            size="small"
            variant="secondary"
            onClick={() => {
              setCreating(true);
            }}
          >
            {words.newCertification}
          </Button>
        }
        search={{
          value: list.get("q"),
          hint: words.searchCertifications,
          onChange: (text) => {
            list.set("q", text);
          },
        }}
        filters={[
          {
            label: words.status,
            value: status,
            all: words.allStatuses,
            choices: CERTIFICATION_STATUSES.map((one) => [one, words.certificationStatus[one]] as const),
            onChange: (value) => {
              list.set("status", value === "" ? EVERY : value);
            },
          },
          {
            label: words.kind,
            value: list.get("kind"),
            all: words.allKinds,
            choices: CERTIFICATION_KINDS.map((one) => [one, words.kinds[one]] as const),
            onChange: (value) => {
              list.set("kind", value);
            },
          },
        ]}
        columns={[words.number, words.kind, words.maker, words.expiresOn, words.recorded, words.status]}
        count={data.count}
        offset={list.offset}
        toOffset={list.toOffset}
        empty={
          nothingWaits
            ? { title: words.nothingWaits, text: words.nothingWaitsHint }
            : { title: words.nothingHere, text: words.nothingHereHint }
        }
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
