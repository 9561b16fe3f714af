import { holidayOf } from "@gerai/contracts";
import { Badge, Text } from "@medusajs/ui";

import { saleProblem } from "../../../workflows/product/sale-problem";
import { useWords } from "../../i18n/use-words";
import { groupedNumber, today } from "../../lib/format";
import type { SellerDetail, SellerProduct } from "../../lib/types";
import { CertificationStatusBadge, ProductStatusBadge } from "../badges";
import { PageLink } from "../links";
import { Note, Section } from "../section";

/** The goods of a maker, and whether each may be sold today. */
export function SellerGoods({ seller }: { seller: SellerDetail }) {
  const { words } = useWords();
  return (
    <Section title={`${words.products} (${seller.products.length})`}>
      {seller.products.length === 0 && <Note>{words.noProducts}</Note>}
      {seller.products.map((product) => (
        <div
          key={product.id}
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-6 py-3"
        >
          <PageLink to={`/products/${product.id}`} className="txt-small min-w-0 flex-1 basis-48">
            {product.title}
          </PageLink>
          <SaleBadge product={product} seller={seller} />
          <ProductStatusBadge status={product.status} />
        </div>
      ))}
    </Section>
  );
}

/** Whether goods may be sold today, by the rule that also guards the basket. */
function SaleBadge({ product, seller }: { product: SellerProduct; seller: SellerDetail }) {
  const { words } = useWords();
  const problem = saleProblem(
    {
      title: product.title,
      status: product.status,
      seller: { ...seller, holiday: holidayOf(seller) },
      category_handles: (product.categories ?? []).flatMap((one) => one?.handle ?? []),
      certifications: (product.certifications ?? []).flatMap((one) => one ?? []),
    },
    today(),
  );
  return problem ? (
    <Badge size="2xsmall" color="orange">
      {words.saleProblems[problem.code]}
    </Badge>
  ) : (
    <Badge size="2xsmall" color="green">
      {words.onSale}
    </Badge>
  );
}

/** The papers of a maker. */
export function SellerPapers({ seller }: { seller: SellerDetail }) {
  const { words } = useWords();
  return (
    <Section title={`${words.certifications} (${seller.certifications.length})`}>
      {seller.certifications.length === 0 && <Note>{words.noCertifications}</Note>}
      {seller.certifications.map(({ id, kind, number, status }) => (
        <div key={id} className="flex items-center justify-between gap-3 px-6 py-3">
          <div className="min-w-0">
            <PageLink to={`/certifications/${id}`} className="txt-small break-words">
              {groupedNumber(kind, number)}
            </PageLink>
            <Text size="small" leading="compact" className="text-ui-fg-subtle">
              {words.kinds[kind]}
            </Text>
          </div>
          <CertificationStatusBadge status={status} />
        </div>
      ))}
    </Section>
  );
}
