import { CERTIFICATION_KIND_INFO } from "@gerai/contracts";
import { Badge, Button, Container, Heading, toast } from "@medusajs/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router-dom";

import { CertificationStatusBadge } from "../../../components/badges";
import { CertificationScope } from "../../../components/certification-scope";
import { Fact } from "../../../components/facts";
import { Findings } from "../../../components/findings";
import { History } from "../../../components/history";
import { SellerLink } from "../../../components/seller-link";
import { Loading } from "../../../components/loading";
import { ReasonDialog } from "../../../components/reason-dialog";
import { VerifyDialog } from "../../../components/verify-dialog";
import { ask, post } from "../../../lib/client";
import type { Certification, ParsedNumber } from "../../../lib/types";
import { useWords } from "../../../lib/words";

/** One certificate: number and what it tells, the issuer's own look-up, scope, history, and the officer's moves. */
export default function CertificationPage() {
  const { id = "" } = useParams();
  const { words } = useWords();
  const client = useQueryClient();
  const [dialog, setDialog] = useState<"verify" | "reject" | "revoke" | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ["gerai-certification", id],
    queryFn: () =>
      ask<{ certification: Certification }>(`/admin/certifications/${id}`, { fields: "*products" }),
  });
  const certification = data?.certification;
  const { data: judged } = useQuery({
    queryKey: ["gerai-parse", certification?.kind, certification?.number, certification?.is_demo],
    queryFn: () =>
      ask<{ parsed: ParsedNumber }>("/admin/certifications/parse", {
        kind: certification?.kind,
        number: certification?.number,
        is_demo: String(certification?.is_demo),
      }),
    enabled: certification !== undefined,
  });
  if (!certification) return <Loading error={error} retry={() => void refetch()} />;
  const info = CERTIFICATION_KIND_INFO[certification.kind];
  const close = () => {
    setDialog(null);
  };
  const move = async (verb: string, done: string, body: object) => {
    await post(`/admin/certifications/${id}/${verb}`, body);
    await client.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith("gerai-") });
    toast.success(done);
  };

  return (
    <div className="flex flex-col gap-3">
      <Container className="divide-y p-0">
        <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
          <div className="flex flex-wrap items-center gap-3">
            <Heading>
              {info.label} · {judged?.parsed.display ?? certification.number}
            </Heading>
            <CertificationStatusBadge status={certification.effective_status ?? certification.status} />
            {certification.is_demo && <Badge size="2xsmall">{words.demo}</Badge>}
          </div>
          <div className="flex gap-2">
            {certification.status === "submitted" && (
              <>
                <Button
                  size="small"
                  variant="secondary"
                  onClick={() => {
                    setDialog("reject");
                  }}
                >
                  {words.reject}
                </Button>
                <Button
                  size="small"
                  onClick={() => {
                    setDialog("verify");
                  }}
                >
                  {words.verify}
                </Button>
              </>
            )}
            {["verified", "expired"].includes(certification.status) && (
              <Button
                size="small"
                variant="danger"
                onClick={() => {
                  setDialog("revoke");
                }}
              >
                {words.revoke}
              </Button>
            )}
          </div>
        </div>
        {Boolean(certification.status_reason) && (
          <Fact label={words.reason}>{certification.status_reason}</Fact>
        )}
        <Fact label={words.number}>{certification.number}</Fact>
        <Fact label={words.typed}>{certification.number_typed}</Fact>
        <Fact label={words.findings}>{judged && <Findings parsed={judged.parsed} />}</Fact>
        <Fact label={info.issuerLong}>
          {info.lookupUrl !== null && (
            <a className="text-ui-fg-interactive" href={info.lookupUrl} target="_blank" rel="noreferrer">
              {words.openIssuer} ({info.lookupName})
            </a>
          )}
        </Fact>
        <Fact label={words.holder}>{certification.holder}</Fact>
        <Fact label={words.maker}>
          {certification.seller_id !== undefined && <SellerLink id={certification.seller_id} />}
        </Fact>
        <Fact label={words.issued}>{certification.issued_on ?? undefined}</Fact>
        <Fact label={words.expires}>{certification.expires_on ?? words.noEnd}</Fact>
        <Fact label={words.surveillance}>{certification.surveillance_on ?? undefined}</Fact>
        <Fact label={words.checked}>
          {certification.checked_on === null
            ? undefined
            : [
                certification.checked_on,
                certification.check_method && words.methods[certification.check_method],
              ]
                .filter(Boolean)
                .join(", ")}
        </Fact>
        <Fact label={words.evidence}>
          {certification.evidence_file ? (
            <a
              className="text-ui-fg-interactive"
              href={`/admin/private-files/${certification.evidence_file}`}
              target="_blank"
              rel="noreferrer"
            >
              {words.openEvidence}
            </a>
          ) : undefined}
        </Fact>
      </Container>
      <CertificationScope certification={certification} />
      <History events={certification.events ?? []} />
      {dialog === "verify" && (
        <VerifyDialog send={(check) => move("verify", words.verified, check)} close={close} />
      )}
      {dialog === "reject" && (
        <ReasonDialog
          title={words.rejectTitle}
          text={words.rejectText}
          action={words.reject}
          templates={words.rejectReasons}
          send={(reason) => move("reject", words.rejected, { reason })}
          close={close}
        />
      )}
      {dialog === "revoke" && (
        <ReasonDialog
          title={words.revokeTitle}
          text={words.revokeText}
          action={words.revoke}
          templates={words.revokeReasons}
          send={(reason) => move("revoke", words.revoked, { reason })}
          close={close}
        />
      )}
    </div>
  );
}
