import {
  categoryByHandle,
  isInForce,
  legalDateOf,
  type ProductAttributeName,
  productAttributesSchema,
  REQUIRED_ATTRIBUTES,
  unmetObligations,
} from "@gerai/contracts";
import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types";
import { Badge, Button, Container, Heading, StatusBadge, Text, toast } from "@medusajs/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router-dom";

import { AttributesDrawer } from "../components/attributes-drawer";
import { CertificationStatusBadge } from "../components/badges";
import { SellerPicker } from "../components/seller-picker";
import { ask, messageOf, post } from "../lib/client";
import type { Certification, Seller } from "../lib/types";
import { useWords } from "../lib/words";

interface TrustFacts {
  id: string;
  status: string;
  metadata: Record<string, unknown> | null;
  seller?: Pick<Seller, "id" | "name" | "kecamatan" | "status" | "handle"> | null;
  certifications?: Certification[];
  categories?: { handle: string }[];
}

/** Beside a product: whose it is, which papers cover it, whether it may be sold today, and what is missing. */
function ProductTrustWidget({ data: product }: DetailWidgetProps<AdminProduct>) {
  const { words } = useWords();
  const client = useQueryClient();
  const [editing, setEditing] = useState(false);
  const queryKey = ["gerai-product-trust", product.id];
  const { data } = useQuery({
    queryKey,
    queryFn: () =>
      ask<{ product: TrustFacts }>(`/admin/products/${product.id}`, {
        fields: "id,status,metadata,*seller,*certifications,categories.handle",
      }),
  });
  if (!data) return null;
  const facts = data.product;
  const refresh = () => client.invalidateQueries({ queryKey });
  const group = facts.categories?.map(({ handle }) => categoryByHandle(handle)?.group).find(Boolean);
  const today = legalDateOf(new Date());
  const certifications = facts.certifications ?? [];
  const unmet = group === undefined ? [] : unmetObligations(group, certifications, today);
  const onSale =
    facts.status === "published" &&
    facts.seller?.status === "active" &&
    group !== undefined &&
    unmet.length === 0;
  const isFilled = (name: ProductAttributeName) =>
    Boolean(facts.metadata?.[name]) &&
    productAttributesSchema.shape[name].safeParse(facts.metadata?.[name]).success;
  const required = group === undefined ? [] : REQUIRED_ATTRIBUTES[group];

  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">{words.trust}</Heading>
        <StatusBadge color={onSale ? "green" : "orange"}>
          {onSale ? words.onSale : words.notOnSale}
        </StatusBadge>
      </div>
      <div className="px-6 py-4">
        {facts.seller ? (
          <Link className="text-ui-fg-interactive txt-small" to={`/sellers/${facts.seller.id}`}>
            {facts.seller.name}, {facts.seller.kecamatan}
          </Link>
        ) : (
          <>
            <Text size="small" className="text-ui-fg-subtle mb-2">
              {words.noMaker}
            </Text>
            <SellerPicker
              chosen={null}
              onChoose={(seller) => {
                post(`/admin/products/${product.id}/seller`, { seller_id: seller.id })
                  .then(refresh)
                  .then(() => toast.success(words.assigned))
                  .catch((failure: unknown) => toast.error(messageOf(failure)));
              }}
            />
          </>
        )}
      </div>
      <div className="flex flex-col gap-2 px-6 py-4">
        {certifications.length === 0 && (
          <Text size="small" className="text-ui-fg-subtle">
            {words.noCertifications}
          </Text>
        )}
        {certifications.map((certification) => (
          <Link
            key={certification.id}
            to={`/certifications/${certification.id}`}
            className="flex items-center justify-between gap-2"
          >
            <Text size="small">{certification.number}</Text>
            <CertificationStatusBadge
              status={
                certification.status === "verified" && !isInForce(certification, today)
                  ? "expired"
                  : certification.status
              }
            />
          </Link>
        ))}
        {unmet.length > 0 && (
          <Text size="small" className="text-ui-fg-error">
            {words.missing}: {unmet.map(({ anyOf }) => anyOf.join(" / ")).join("; ")}
          </Text>
        )}
      </div>
      <div className="flex flex-col gap-2 px-6 py-4">
        <div className="flex items-center justify-between">
          <Text size="small" weight="plus">
            {words.label}
          </Text>
          <Button
            size="small"
            variant="transparent"
            onClick={() => {
              setEditing(true);
            }}
          >
            {words.edit}
          </Button>
        </div>
        {required.map((name) => (
          <div key={name} className="flex items-center justify-between gap-2">
            <Text size="small">{words.attributes[name as keyof typeof words.attributes]}</Text>
            <Badge size="2xsmall" color={isFilled(name) ? "green" : "red"}>
              {isFilled(name) ? words.complete : words.incomplete}
            </Badge>
          </div>
        ))}
      </div>
      {editing && (
        <AttributesDrawer
          productId={product.id}
          metadata={facts.metadata ?? {}}
          done={() => void refresh()}
          close={() => {
            setEditing(false);
          }}
        />
      )}
    </Container>
  );
}

export const config = defineWidgetConfig({ zone: "product.details.side.before" });

export default ProductTrustWidget;
