import { holidayOf, mainCategoryOf, unmetObligations } from "@gerai/contracts";
import { Button, StatusBadge, Text, toast } from "@medusajs/ui";
import { useState } from "react";

import { saleProblem } from "../../../workflows/product/sale-problem";
import { useWords } from "../../i18n/use-words";
import { useMay } from "../../lib/access";
import { post } from "../../lib/client";
import { groupedNumber, today } from "../../lib/format";
import { useRefresh, useShopAddress } from "../../lib/queries";
import type { ProductTrust, Seller } from "../../lib/types";
import { useForm } from "../../lib/use-form";
import { CertificationStatusBadge } from "../badges";
import { FormDrawer } from "../form-drawer";
import { OutsideLink, PageLink } from "../links";
import { Section } from "../section";
import { SellerPicker } from "../seller-picker";

/** Whose a product is, whether it may be sold today, and which papers cover it. */
export function TrustSection({ product }: { product: ProductTrust }) {
  const { words } = useWords();
  const shop = useShopAddress(`/produk/${product.handle}`);
  const papers = (product.certifications ?? []).flatMap((one) => one ?? []);
  const categories = (product.categories ?? []).flatMap((one) => one?.handle ?? []);
  const group = mainCategoryOf(categories)?.group;
  const problem = saleProblem(
    {
      title: product.title,
      status: product.status,
      seller: product.seller ? { ...product.seller, holiday: holidayOf(product.seller) } : null,
      category_handles: categories,
      certifications: papers,
    },
    today(),
  );
  const unmet = group === undefined ? [] : unmetObligations(group, papers, today());
  const missing = [
    ...(problem && problem.code !== "obligation_unmet" ? [words.saleProblems[problem.code]] : []),
    ...unmet.map(({ anyOf }) =>
      words.mustHave(anyOf.map((kind) => words.kinds[kind]).join(` ${words.orElse} `)),
    ),
  ];
  return (
    <Section
      title={words.trust}
      badges={
        <StatusBadge color={problem ? "orange" : "green"}>
          {problem ? words.notOnSale : words.onSale}
        </StatusBadge>
      }
    >
      <MakerRow product={product} />
      {missing.length > 0 && (
        <div className="px-6 py-4">
          <Text size="small" weight="plus" leading="compact">
            {words.missing}
          </Text>
          <ul className="txt-small text-ui-fg-subtle mt-1 list-disc pl-4">
            {missing.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="flex flex-col gap-3 px-6 py-4">
        {papers.length === 0 && (
          <Text size="small" className="text-ui-fg-subtle">
            {words.noPapers}
          </Text>
        )}
        {papers.map((paper) => (
          <div key={paper.id} className="flex items-start justify-between gap-3">
            <div className="min-w-0">
              <Text size="small" weight="plus" leading="compact">
                {words.kinds[paper.kind]}
              </Text>
              <PageLink to={`/certifications/${paper.id}`} className="txt-small break-words">
                {groupedNumber(paper.kind, paper.number)}
              </PageLink>
            </div>
            <CertificationStatusBadge
              status={
                paper.status === "verified" && paper.expires_on !== null && paper.expires_on < today()
                  ? "expired"
                  : paper.status
              }
            />
          </div>
        ))}
      </div>
      {product.status === "published" && shop !== undefined && (
        <div className="txt-small px-6 py-4">
          <OutsideLink href={shop}>{words.openInShop}</OutsideLink>
        </div>
      )}
    </Section>
  );
}

function MakerRow({ product }: { product: ProductTrust }) {
  const { words } = useWords();
  const may = useMay();
  const [assigning, setAssigning] = useState(false);
  const { seller } = product;
  return (
    <div className="flex items-center justify-between gap-3 px-6 py-4">
      {seller ? (
        <PageLink to={`/sellers/${seller.id}`} className="txt-small">
          {seller.name}, {seller.kecamatan}
        </PageLink>
      ) : (
        <Text size="small" className="text-ui-fg-subtle">
          {words.noMaker}
        </Text>
      )}
      {product.status !== "published" && may("POST", `/admin/products/${product.id}/seller`) && (
        <Button
          size="small"
          variant="secondary"
          className="shrink-0"
          onClick={() => {
            setAssigning(true);
          }}
        >
          {seller ? words.changeMaker : words.assignMaker}
        </Button>
      )}
      {assigning && (
        <AssignForm
          productId={product.id}
          close={() => {
            setAssigning(false);
          }}
        />
      )}
    </div>
  );
}

/** Gives a product to its maker. */
function AssignForm({ productId, close }: { productId: string; close: () => void }) {
  const { words } = useWords();
  const refresh = useRefresh();
  const [seller, setSeller] = useState<Seller | null>(null);
  const form = useForm({
    initial: { seller_id: "" },
    required: ["seller_id"],
    send: async (values) => {
      await post(`/admin/products/${productId}/seller`, values);
      await refresh();
      toast.success(words.assigned);
      close();
    },
  });
  return (
    <FormDrawer
      title={words.assignMaker}
      problem={form.problem}
      busy={form.busy}
      submit={form.submit}
      close={close}
    >
      <SellerPicker
        label={words.maker}
        chosen={seller}
        error={form.field("seller_id").error}
        onChoose={(chosen) => {
          setSeller(chosen);
          form.set("seller_id", chosen?.id ?? "");
        }}
      />
    </FormDrawer>
  );
}
