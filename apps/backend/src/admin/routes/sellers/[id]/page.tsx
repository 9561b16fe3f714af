import { Badge, Button, Container, Heading, Text, toast } from "@medusajs/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams } from "react-router-dom";

import { CertificationStatusBadge, SellerStatusBadge } from "../../../components/badges";
import { Fact } from "../../../components/facts";
import { Loading } from "../../../components/loading";
import { ReasonDialog } from "../../../components/reason-dialog";
import { ask, messageOf, post } from "../../../lib/client";
import type { Seller } from "../../../lib/types";
import { useWords } from "../../../lib/words";

/** One maker: facts, what may be done with the shop, its papers and goods. */
export default function SellerPage() {
  const { id = "" } = useParams();
  const { words } = useWords();
  const client = useQueryClient();
  const [suspending, setSuspending] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ["gerai-seller", id],
    queryFn: () => ask<{ seller: Seller }>(`/admin/sellers/${id}`),
  });
  if (!data) return <Loading error={error} retry={() => void refetch()} />;
  const { seller } = data;

  const move = async (verb: "approve" | "suspend" | "reinstate", done: string, body: object = {}) => {
    await post(`/admin/sellers/${id}/${verb}`, body);
    await client.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith("gerai-") });
    toast.success(done);
  };
  const moveOrSay = (...args: Parameters<typeof move>) => {
    move(...args).catch((failure: unknown) => toast.error(messageOf(failure)));
  };

  return (
    <div className="flex flex-col gap-3">
      <Container className="divide-y p-0">
        <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
          <div className="flex items-center gap-3">
            <Heading>{seller.name}</Heading>
            <SellerStatusBadge status={seller.status} />
            {seller.is_demo && <Badge size="2xsmall">{words.demo}</Badge>}
          </div>
          <div className="flex gap-2">
            {seller.status === "pending" && (
              <Button
                size="small"
                onClick={() => {
                  moveOrSay("approve", words.approved);
                }}
              >
                {words.approve}
              </Button>
            )}
            {seller.status === "active" && (
              <Button
                size="small"
                variant="danger"
                onClick={() => {
                  setSuspending(true);
                }}
              >
                {words.suspend}
              </Button>
            )}
            {seller.status === "suspended" && (
              <Button
                size="small"
                onClick={() => {
                  moveOrSay("reinstate", words.reinstated);
                }}
              >
                {words.reinstate}
              </Button>
            )}
          </div>
        </div>
        {seller.status_reason !== null && <Fact label={words.reason}>{seller.status_reason}</Fact>}
        <Fact label={words.contact}>{seller.contact_name}</Fact>
        <Fact label={words.legalForm}>{seller.legal_form}</Fact>
        <Fact label="NIB">{seller.nib ?? undefined}</Fact>
        <Fact label={words.kecamatan}>{seller.kecamatan}</Fact>
        <Fact label={words.village}>{seller.village ?? undefined}</Fact>
        <Fact label={words.since}>{seller.since ?? undefined}</Fact>
        <Fact label="WhatsApp">{seller.whatsapp ?? undefined}</Fact>
        <Fact label={words.story}>{seller.story === "" ? undefined : seller.story}</Fact>
        <Fact label={words.members}>
          {seller.members?.length ? seller.members.map(({ name }) => name).join(", ") : undefined}
        </Fact>
      </Container>

      <Container className="divide-y p-0">
        <Heading level="h2" className="px-6 py-4">
          {words.certifications}
        </Heading>
        {(seller.certifications ?? []).map((certification) => (
          <Link
            key={certification.id}
            to={`/certifications/${certification.id}`}
            className="hover:bg-ui-bg-base-hover flex items-center justify-between gap-3 px-6 py-3"
          >
            <Text size="small">
              {certification.kind} · {certification.number}
            </Text>
            <CertificationStatusBadge status={certification.status} />
          </Link>
        ))}
        {seller.certifications?.length === 0 && (
          <Text size="small" className="text-ui-fg-subtle px-6 py-4">
            {words.none}
          </Text>
        )}
      </Container>

      <Container className="divide-y p-0">
        <Heading level="h2" className="px-6 py-4">
          {words.products} ({seller.products?.length ?? 0})
        </Heading>
        {(seller.products ?? []).map((product) => (
          <Link
            key={product.id}
            to={`/products/${product.id}`}
            className="hover:bg-ui-bg-base-hover flex items-center justify-between gap-3 px-6 py-3"
          >
            <Text size="small">{product.title}</Text>
            <Badge size="2xsmall">{product.status}</Badge>
          </Link>
        ))}
      </Container>

      {suspending && (
        <ReasonDialog
          title={words.suspendTitle}
          text={words.suspendText}
          action={words.suspend}
          send={(reason) => move("suspend", words.suspended, { reason })}
          close={() => {
            setSuspending(false);
          }}
        />
      )}
    </div>
  );
}
