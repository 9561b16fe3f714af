import { defineRouteConfig } from "@medusajs/admin-sdk";
import { BuildingStorefront } from "@medusajs/icons";
import { Badge, Table } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router-dom";

import { SellerStatusBadge } from "../../components/badges";
import { ListPage, PAGE_SIZE } from "../../components/list-page";
import { Loading } from "../../components/loading";
import { ask } from "../../lib/client";
import type { Seller } from "../../lib/types";
import { useWords } from "../../lib/words";

/** All makers, newest first; those who wait for approval are one filter away. */
export default function SellersPage() {
  const { words } = useWords();
  const navigate = useNavigate();
  const [search, setSearch] = useState("");
  const [status, setStatus] = useState("all");
  const [offset, setOffset] = useState(0);
  const query = {
    limit: PAGE_SIZE,
    offset,
    order: "-created_at",
    ...(search === "" ? {} : { q: search }),
    ...(status === "all" ? {} : { status }),
  };
  const { data, error, refetch } = useQuery({
    queryKey: ["gerai-sellers", query],
    queryFn: () => ask<{ sellers: Seller[]; count: number }>("/admin/sellers", query),
    placeholderData: keepPreviousData,
  });
  if (!data) return <Loading error={error} retry={() => void refetch()} />;
  return (
    <ListPage
      title={words.sellers}
      search={search}
      onSearch={(text) => {
        setSearch(text);
        setOffset(0);
      }}
      statuses={words.sellerStatus}
      status={status}
      onStatus={(value) => {
        setStatus(value);
        setOffset(0);
      }}
      count={data.count}
      offset={offset}
      onOffset={setOffset}
    >
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{words.name}</Table.HeaderCell>
            <Table.HeaderCell>{words.contact}</Table.HeaderCell>
            <Table.HeaderCell>{words.kecamatan}</Table.HeaderCell>
            <Table.HeaderCell>NIB</Table.HeaderCell>
            <Table.HeaderCell>{words.status}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {data.sellers.map((seller) => (
            <Table.Row
              key={seller.id}
              className="cursor-pointer"
              onClick={() => {
                navigate(`/sellers/${seller.id}`);
              }}
            >
              <Table.Cell>
                <a
                  className="text-ui-fg-base font-medium"
                  href={`/app/sellers/${seller.id}`}
                  onClick={(event) => {
                    event.preventDefault();
                  }}
                >
                  {seller.name}
                </a>{" "}
                {seller.is_demo && <Badge size="2xsmall">{words.demo}</Badge>}
              </Table.Cell>
              <Table.Cell>{seller.contact_name}</Table.Cell>
              <Table.Cell>{seller.kecamatan}</Table.Cell>
              <Table.Cell>{seller.nib ?? "–"}</Table.Cell>
              <Table.Cell>
                <SellerStatusBadge status={seller.status} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </ListPage>
  );
}

export const config = defineRouteConfig({ label: "Pembuat", icon: BuildingStorefront });
