import { formatRupiah, type ContactAttempt, type UnseenOrder } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { env } from "../../env";
import { ORDER_GROUP_MODULE } from "../../modules/order-group";
import type OrderGroupModuleService from "../../modules/order-group/service";
import { SELLER_MODULE } from "../../modules/seller";
import type SellerModuleService from "../../modules/seller/service";
import { ownOrdersSql } from "../seller-order/own-orders-sql";

/** One page of the orders that nobody of their shop has opened in time, those that wait longest first. */
export async function findUnseenOrders(
  container: MedusaContainer,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ orders: UnseenOrder[]; count: number }> {
  const { rows, count } = await waitingRows(container, limit, offset);
  const [sellers, attempts] = await Promise.all([
    sellersOf(
      container,
      rows.map((row) => row.seller_id),
    ),
    attemptsOf(
      container,
      rows.map((row) => row.order_id),
    ),
  ]);
  const orders = rows.flatMap((row) => {
    const seller = sellers.get(row.seller_id);
    return seller ? [unseenOrder(row, seller, attempts.get(row.order_id) ?? [])] : [];
  });
  return { orders, count };
}

interface Row {
  order_id: string;
  seller_id: string;
  since: Date;
  number: string;
  display_id: number | null;
  total: number;
  pieces: number;
  whole: number;
}

async function waitingRows(
  container: MedusaContainer,
  limit: number,
  offset: number,
): Promise<{ rows: Row[]; count: number }> {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const waiting = `state = 'new' and seen_at is null and since < now() - ? * interval '1 hour'`;
  const { rows } = (await sql.raw(
    `${ownOrdersSql("true")}
     select own.order_id, own.seller_id, own.since, grp.number, ord.display_id, share.total,
       (select coalesce(sum((line ->> 'quantity')::int), 0)::int
        from jsonb_array_elements(share.snapshot -> 'lines') line) as pieces,
       count(*) over ()::int as whole
     from own
     join order_group grp on grp.id = own.order_group_id
     join order_group_share share on share.order_id = own.order_id
     join "order" ord on ord.id = own.order_id
     where ${waiting} order by own.since, own.order_id limit ? offset ?`,
    [env.unseenHours, limit, offset],
  )) as { rows: Row[] };
  if (rows.length > 0 || offset === 0) return { rows, count: rows[0]?.whole ?? 0 };
  const counted = (await sql.raw(
    `${ownOrdersSql("true")} select count(*)::int as whole from own where ${waiting}`,
    [env.unseenHours],
  )) as { rows: { whole: number }[] };
  return { rows, count: counted.rows[0]?.whole ?? 0 };
}

interface Shop extends Omit<UnseenOrder["seller"], "id"> {
  id: string;
  whatsapp: string | null;
}

async function sellersOf(container: MedusaContainer, ids: string[]): Promise<Map<string, Shop>> {
  const service = container.resolve<SellerModuleService>(SELLER_MODULE);
  const wanted = [...new Set(ids)];
  const sellers = await service.listSellers(
    { id: wanted },
    { take: wanted.length, select: ["id", "name", "contact_name", "kecamatan", "whatsapp"] },
  );
  const consents = await service.listSellerConsents(
    { seller_id: wanted, purpose: "whatsapp_contact" },
    { take: 10_000, select: ["id", "seller_id", "withdrawn_at"] },
  );
  // The number stands on the shop's page for questions about orders; who took back the consent is left alone there.
  const refuses = (id: string) => {
    const own = consents.filter((one) => one.seller_id === id);
    return own.length > 0 && own.every((one) => one.withdrawn_at !== null);
  };
  return new Map(
    sellers.map((one) => [one.id, { ...one, whatsapp: refuses(one.id) ? null : (one.whatsapp ?? null) }]),
  );
}

async function attemptsOf(
  container: MedusaContainer,
  orderIds: string[],
): Promise<Map<string, ContactAttempt[]>> {
  const found = await container
    .resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
    .listOrderContactAttempts(
      { order_id: orderIds },
      { take: 1000, order: { created_at: "DESC", id: "DESC" } },
    );
  return new Map(
    orderIds.map((orderId) => [orderId, found.filter((one) => one.order_id === orderId).map(attemptView)]),
  );
}

/** An attempt as operators read it. */
export function attemptView(
  made: Omit<ContactAttempt, "created_at"> & { created_at: Date | string },
): ContactAttempt {
  const { id, channel, note, made_by: by, created_at: at } = made;
  return { id, channel, note, made_by: by, created_at: new Date(at).toISOString() };
}

function unseenOrder(row: Row, { whatsapp, ...seller }: Shop, attempts: ContactAttempt[]): UnseenOrder {
  const since = new Date(row.since).toISOString();
  const text = messageTo(seller, row);
  return {
    id: row.order_id,
    display_id: row.display_id,
    group_number: row.number,
    waiting_since: since,
    pieces: row.pieces,
    total: row.total,
    seller: {
      id: seller.id,
      name: seller.name,
      contact_name: seller.contact_name,
      kecamatan: seller.kecamatan,
    },
    whatsapp:
      whatsapp === null
        ? null
        : { phone: whatsapp, text, url: `https://wa.me/${whatsapp}?text=${encodeURIComponent(text)}` },
    attempts,
  };
}

const sinceInWords = new Intl.DateTimeFormat("id-ID", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "Asia/Jakarta",
});

/** To be looked over before it is sent; the link asks for the shop's own login. */
function messageTo(seller: Pick<Shop, "name" | "contact_name">, row: Row): string {
  return [
    `Halo ${seller.contact_name}, saya dari Gerai Tangerang Gemilang.`,
    `Ada pesanan ${row.number} untuk ${seller.name}: ${String(row.pieces)} barang, ${formatRupiah(row.total)}. Pesanan ini belum dibuka sejak ${sinceInWords.format(new Date(row.since))} WIB.`,
    `Mohon dibuka di sini: ${env.siteUrl}/penjual/pesanan/${row.order_id}`,
    "Kalau ada kesulitan, balas saja pesan ini.",
  ].join("\n");
}
