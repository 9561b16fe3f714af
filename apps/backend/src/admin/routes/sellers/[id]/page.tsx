import { holidayOf } from "@gerai/contracts";
import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useParams, type UIMatch } from "react-router-dom";

import { DemoBadge, SellerStatusBadge } from "../../../components/badges";
import { SellerCrumb } from "../../../components/crumb";
import { OutsideButton } from "../../../components/links";
import { Loading } from "../../../components/loading";
import { Fact, Section, TwoColumns } from "../../../components/section";
import { DraftsSection } from "../../../components/sellers/drafts-section";
import { ConsentsSection, JoiningSection } from "../../../components/sellers/joining-section";
import { MembersSection } from "../../../components/sellers/members-section";
import { PrivateSection } from "../../../components/sellers/private-section";
import { SellerActions } from "../../../components/sellers/seller-actions";
import { SellerForm } from "../../../components/sellers/seller-form";
import { SellerGoods, SellerPapers } from "../../../components/sellers/seller-goods";
import { useWords } from "../../../i18n/use-words";
import { useMay } from "../../../lib/access";
import { formatDay, formatDayOf } from "../../../lib/format";
import { useSeller, useShopAddress } from "../../../lib/queries";
import type { SellerDetail } from "../../../lib/types";

/** One maker: facts, what may be done with the shop, its papers and goods. */
export default function SellerPage() {
  const { id } = useParams();
  const { data: seller, error, refetch } = useSeller(id);
  if (!seller) return <Loading error={error} retry={refetch} />;
  return (
    <TwoColumns
      main={
        <>
          <FactsSection seller={seller} />
          <SellerGoods seller={seller} />
          <DraftsSection sellerId={seller.id} />
        </>
      }
      side={
        <>
          <JoiningSection seller={seller} />
          <SellerPapers seller={seller} />
          <MembersSection seller={seller} />
          <ConsentsSection seller={seller} />
          <PrivateSection sellerId={seller.id} />
        </>
      }
    />
  );
}

function FactsSection({ seller }: { seller: SellerDetail }) {
  const { words, locale } = useWords();
  const may = useMay();
  const [editing, setEditing] = useState(false);
  const shop = useShopAddress(`/toko/${seller.handle}`);
  return (
    <Section
      level="h1"
      title={seller.name}
      badges={
        <>
          <SellerStatusBadge status={seller.status} />
          <DemoBadge shown={seller.is_demo} />
        </>
      }
      actions={
        <>
          {seller.status === "active" && <OutsideButton href={shop}>{words.openInShop}</OutsideButton>}
          {may("POST", `/admin/sellers/${seller.id}`) && (
            <Button
              size="small"
              variant="secondary"
              onClick={() => {
                setEditing(true);
              }}
            >
              {words.edit}
            </Button>
          )}
          <SellerActions seller={seller} />
        </>
      }
    >
      {seller.status_reason !== null && <Fact label={words.reason}>{seller.status_reason}</Fact>}
      <HolidayFact seller={seller} />
      <Fact label={words.contactName}>{seller.contact_name}</Fact>
      <Fact label={words.handle}>/toko/{seller.handle}</Fact>
      <Fact label={words.legalForm}>{words.legalForms[seller.legal_form]}</Fact>
      <Fact label={words.nib}>{seller.nib}</Fact>
      <Fact label={words.kecamatan}>{seller.kecamatan}</Fact>
      <Fact label={words.village}>{seller.village}</Fact>
      <Fact label={words.whatsapp}>{seller.whatsapp && `+${seller.whatsapp}`}</Fact>
      <Fact label={words.email}>{seller.email}</Fact>
      <Fact label={words.since}>{seller.since}</Fact>
      <Fact label={words.story}>{seller.story}</Fact>
      <Fact label={words.storyEn}>{seller.story_en}</Fact>
      <Fact label={words.recorded}>{formatDayOf(seller.created_at, locale)}</Fact>
      {editing && (
        <SellerForm
          seller={seller}
          done={() => undefined}
          close={() => {
            setEditing(false);
          }}
        />
      )}
    </Section>
  );
}

/** When the shop is closed and what becomes of orders; nothing while no holiday is entered. */
function HolidayFact({ seller }: { seller: SellerDetail }) {
  const { words, locale } = useWords();
  const holiday = holidayOf(seller);
  if (holiday === null) return null;
  const days = words.holidayDays(
    formatDay(holiday.from, locale) ?? "",
    formatDay(holiday.until, locale) ?? "",
  );
  return (
    <Fact label={words.holiday}>
      {[days, words.holidayOrders[holiday.orders], holiday.note ?? ""]
        .filter((part) => part !== "")
        .join(" · ")}
    </Fact>
  );
}

export const handle = { breadcrumb: ({ params }: UIMatch) => <SellerCrumb id={params.id ?? ""} /> };
