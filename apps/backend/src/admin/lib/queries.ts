import type { OperatorOrderGroup, OperatorOrderGroupRow } from "@gerai/contracts";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";

import { ask, type Query } from "./client";
import type { Certification, CertificationDetail, ProductTrust, Seller, SellerDetail } from "./types";

/** First word of the keys of our queries; those of products begin as Medusa's own do. */
const OURS = "gerai";

/** What the sale of a maker's goods depends on, beside what the route answers anyway. */
const SELLER_FIELDS = [
  "+products.categories.handle",
  "+products.certifications.kind",
  "+products.certifications.status",
  "+products.certifications.expires_on",
].join(",");

const CERTIFICATION_FIELDS = [
  "+products.id",
  "+products.title",
  "+products.status",
  "+products.thumbnail",
].join(",");

/** A page of makers. */
export function useSellers(query: Query) {
  return useQuery({
    queryKey: [OURS, "sellers", query],
    queryFn: () => ask<{ sellers: Seller[]; count: number }>("/admin/sellers", query),
    placeholderData: keepPreviousData,
  });
}

/** Makers whose name contains a text; asks nothing for less than two letters. */
export function useSellerSearch(text: string) {
  const wanted = text.trim();
  return useQuery({
    queryKey: [OURS, "sellers", "search", wanted],
    queryFn: () => ask<{ sellers: Seller[] }>("/admin/sellers", { q: wanted, limit: 6, order: "name" }),
    enabled: wanted.length >= 2,
    placeholderData: keepPreviousData,
  });
}

/** Trade names of some makers, by id. */
export function useSellerNames(ids: readonly string[]) {
  const wanted = [...new Set(ids)].sort();
  return useQuery({
    queryKey: [OURS, "sellers", "names", wanted],
    queryFn: () => ask<{ sellers: Seller[] }>("/admin/sellers", { id: wanted, limit: 100 }),
    enabled: wanted.length > 0,
    placeholderData: keepPreviousData,
    select: ({ sellers }) => new Map(sellers.map(({ id, name }) => [id, name])),
  });
}

/** One maker with goods and papers. */
export function useSeller(id: string | undefined) {
  return useQuery({
    queryKey: [OURS, "seller", id],
    queryFn: () => ask<{ seller: SellerDetail }>(`/admin/sellers/${id ?? ""}`, { fields: SELLER_FIELDS }),
    enabled: id !== undefined,
    select: ({ seller }) => seller,
  });
}

/** A page of certificates. */
export function useCertifications(query: Query) {
  return useQuery({
    queryKey: [OURS, "certifications", query],
    queryFn: () => ask<{ certifications: Certification[]; count: number }>("/admin/certifications", query),
    placeholderData: keepPreviousData,
  });
}

/** One certificate with goods and history. */
export function useCertification(id: string) {
  return useQuery({
    queryKey: [OURS, "certification", id],
    queryFn: () =>
      ask<{ certification: CertificationDetail }>(`/admin/certifications/${id}`, {
        fields: CERTIFICATION_FIELDS,
      }),
    select: ({ certification }) => certification,
  });
}

/** How often lists and pages of orders are read again by themselves: buyers do not wait for a reload. */
const ORDERS_AGE_MS = 30_000;

/** A page of order groups, newest first. */
export function useOrderGroups(query: Query) {
  return useQuery({
    queryKey: [OURS, "order-groups", query],
    queryFn: () =>
      ask<{ order_groups: OperatorOrderGroupRow[]; count: number }>("/admin/order-groups", query),
    placeholderData: keepPreviousData,
    refetchInterval: ORDERS_AGE_MS,
  });
}

/** One order group with every maker's order, money and proofs. */
export function useOrderGroup(id: string) {
  return useQuery({
    queryKey: [OURS, "order-group", id],
    queryFn: () => ask<{ order_group: OperatorOrderGroup }>(`/admin/order-groups/${id}`),
    select: ({ order_group: group }) => group,
    refetchInterval: ORDERS_AGE_MS,
  });
}

const TRUST_FIELDS = [
  "id,title,handle,status,metadata,categories.handle",
  "seller.id,seller.name,seller.kecamatan,seller.status",
  "seller.holiday_from,seller.holiday_until,seller.holiday_note,seller.holiday_orders",
  "certifications.id,certifications.kind,certifications.number,certifications.status,certifications.expires_on",
].join(",");

/** What decides about the sale of a product. Its key begins as Medusa's own, which read it again after a change. */
export function useProductTrust(id: string) {
  return useQuery({
    queryKey: ["products", "detail", id, OURS],
    queryFn: () => ask<{ product: ProductTrust }>(`/admin/products/${id}`, { fields: TRUST_FIELDS }),
    select: ({ product }) => product,
  });
}

/** A place with its Kemendagri code. */
interface Place {
  code: string;
  name: string;
}

/** The kecamatan of the regency, and the villages of one of them. They do not change while one works. */
export function usePlaces(kecamatanCode?: string) {
  return useQuery({
    queryKey: [OURS, "places", kecamatanCode],
    queryFn: () =>
      ask<{ kecamatan: Place[]; villages: Place[] }>("/admin/places", { kecamatan_code: kecamatanCode }),
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
}

/** Address of a page of the public shop; undefined until it is known. */
export function useShopAddress(path: string): string | undefined {
  const { data } = useQuery({
    queryKey: [OURS, "shop"],
    queryFn: () => ask<{ shop: { url: string } }>("/admin/shop"),
    staleTime: Infinity,
  });
  return data && new URL(path, data.shop.url).href;
}

/** Reads everything of ours again, and what of Medusa's depends on it: products, and orders with their money. */
export function useRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return () =>
    client.invalidateQueries({
      predicate: ({ queryKey }) => [OURS, "products", "orders"].includes(String(queryKey[0])),
    });
}
