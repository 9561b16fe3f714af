import { SELLER_STATUSES } from "@gerai/contracts";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { BuildingStorefront } from "@medusajs/icons";
import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useNavigate } from "react-router-dom";

import { DemoBadge, SellerStatusBadge } from "../../components/badges";
import { ListPage } from "../../components/list-page";
import { Loading } from "../../components/loading";
import { Row } from "../../components/row";
import { SellerForm } from "../../components/sellers/seller-form";
import { useWords } from "../../i18n/use-words";
import { useMay } from "../../lib/access";
import { formatDayOf } from "../../lib/format";
import { usePlaces, useSellers } from "../../lib/queries";
import { useListState } from "../../lib/use-list-state";

/** All makers, newest first; those who wait for approval are one filter away. */
export default function SellersPage() {
  const { words, locale } = useWords();
  const navigate = useNavigate();
  const list = useListState();
  const may = useMay();
  const [creating, setCreating] = useState(false);
  const { data: places } = usePlaces();
  const { data, error, refetch } = useSellers({
    ...list.query,
    status: list.value("status"),
    kecamatan_code: list.value("kecamatan"),
    missing: list.value("missing"),
    order: "-created_at",
  });
  if (!data) return <Loading error={error} retry={refetch} />;
  return (
    <>
      <ListPage
        title={words.sellers}
        action={
          may("POST", "/admin/sellers") && (
            <Button
              size="small"
              variant="secondary"
              onClick={() => {
                setCreating(true);
              }}
            >
              {words.newSeller}
            </Button>
          )
        }
        search={list.search(words.searchSellers)}
        filters={[
          list.filter("status", {
            label: words.status,
            all: words.allStatuses,
            choices: SELLER_STATUSES.map((one) => [one, words.sellerStatus[one]] as const),
          }),
          list.filter("kecamatan", {
            label: words.kecamatan,
            all: words.allKecamatan,
            choices: (places?.kecamatan ?? []).map(({ code, name }) => [code, name] as const),
          }),
          list.filter("missing", {
            label: words.desk.lacks,
            all: words.desk.allLacks,
            choices: [
              ["papers", words.desk.lacksPapers],
              ["data", words.desk.lacksData],
            ],
          }),
        ]}
        columns={[words.name, words.contactName, words.kecamatan, words.nib, words.recorded, words.status]}
        {...list.pages(data.count)}
      >
        {data.sellers.map((seller) => (
          <Row
            key={seller.id}
            to={`/sellers/${seller.id}`}
            title={
              <>
                {seller.name} <DemoBadge shown={seller.is_demo} />
              </>
            }
            cells={[
              seller.contact_name,
              seller.kecamatan,
              seller.nib ?? "–",
              formatDayOf(seller.created_at, locale),
              <SellerStatusBadge key="status" status={seller.status} />,
            ]}
          />
        ))}
      </ListPage>
      {creating && (
        <SellerForm
          seller={null}
          done={(id) => {
            navigate(`/sellers/${id}`);
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
  label: "sellers",
  translationNs: "gerai",
  icon: BuildingStorefront,
});
