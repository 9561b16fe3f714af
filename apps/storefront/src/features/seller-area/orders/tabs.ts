import { SELLER_ORDER_STAGES, type SellerOrderStage } from "@gerai/contracts";

/** Stages as addresses name them. */
const IN_ADDRESS: Readonly<Record<SellerOrderStage, string>> = {
  new: "baru",
  processing: "diproses",
  shipped: "dikirim",
  done: "selesai",
  canceled: "dibatalkan",
  unpaid: "belum-dibayar",
};

/** Orders on one page of the list. */
export const ORDERS_PER_PAGE = 20;

/** Which orders an address shows: `?tab=diproses&halaman=2`; anything odd is the first page of the new ones. */
export function ordersQuery(search: URLSearchParams): { stage: SellerOrderStage; page: number } {
  const tab = search.get("tab");
  const page = Number(search.get("halaman"));
  return {
    stage: SELLER_ORDER_STAGES.find((stage) => IN_ADDRESS[stage] === tab) ?? "new",
    page: Number.isSafeInteger(page) && page > 1 && page <= 10_000 ? page : 1,
  };
}

/** The query of a page of the list; the first page of new orders has none. */
export function searchOfTab(stage: SellerOrderStage, page = 1): Record<string, string> {
  return {
    ...(stage === "new" ? {} : { tab: IN_ADDRESS[stage] }),
    ...(page > 1 ? { halaman: String(page) } : {}),
  };
}
