import type { SellerNumbers } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { firstDayOf, spanOf } from "./span";

/** Fewer pieces than this are nearly none: there is time to fry another batch. */
const FEW_PIECES = 5;
const MOST_NEARLY_OUT = 20;
const MOST_PRODUCTS = 200;

const JAKARTA = "at time zone 'Asia/Jakarta'";

/**
 * Lines that were really sold: the order was not called off, and its money has come or comes on handing over. Of a
 * line with a discount the discount is taken off.
 */
const SOLD = `
  select line ->> 'product_id' as product_id, share.order_id,
    to_char(grp.created_at ${JAKARTA}, 'YYYY-MM-DD') as day,
    (line ->> 'quantity')::int as pieces,
    (line ->> 'quantity')::bigint * (line ->> 'unit_price')::bigint - coalesce((
      select sum((discount ->> 'amount')::bigint) from jsonb_array_elements(line -> 'discounts') discount), 0) as sales
  from order_group_share share
  join order_group grp on grp.id = share.order_group_id
  join "order" ord on ord.id = share.order_id
  cross join jsonb_array_elements(share.snapshot -> 'lines') line
  where share.seller_id = :seller and share.deleted_at is null and ord.status <> 'canceled'
    and grp.status in ('paid', 'pay_on_handover')
    and grp.created_at >= (cast(:from as date)::timestamp ${JAKARTA})`;

const OWN = `
  select product.id, product.title, product.status from seller_product link
  join product on product.id = link.product_id and product.deleted_at is null
  where link.seller_id = :seller and link.deleted_at is null`;

const DAYS = `
  with sold as (${SOLD}), own as (${OWN}),
  by_day as (select day, count(distinct order_id)::int as orders, sum(pieces)::int as pieces, sum(sales)::float8 as sales
    from sold group by day),
  seen as (select views.day, sum(views.views)::int as views from product_views views join own on own.id = views.product_id
    where views.day >= :from and views.deleted_at is null group by views.day)
  select to_char(calendar.day, 'YYYY-MM-DD') as day, coalesce(by_day.orders, 0) as orders,
    coalesce(by_day.pieces, 0) as pieces, coalesce(by_day.sales, 0) as sales, coalesce(seen.views, 0) as views
  from generate_series(cast(:first as date), cast(:to as date), interval '1 day') calendar (day)
  left join by_day on by_day.day = to_char(calendar.day, 'YYYY-MM-DD')
  left join seen on seen.day = to_char(calendar.day, 'YYYY-MM-DD')
  order by 1`;

const PRODUCTS = `
  with sold as (${SOLD}), own as (${OWN}),
  by_product as (select product_id, count(distinct order_id)::int as orders, sum(pieces)::int as pieces,
    sum(sales)::float8 as sales from sold group by product_id),
  seen as (select product_id, sum(views)::int as views from product_views
    where day >= :from and deleted_at is null group by product_id),
  put as (select item.product_id, count(distinct item.cart_id)::int as baskets from cart_line_item item
    join own on own.id = item.product_id
    where item.deleted_at is null and item.created_at >= (cast(:from as date)::timestamp ${JAKARTA}) group by item.product_id)
  select own.id, own.title, coalesce(seen.views, 0) as views, coalesce(put.baskets, 0) as baskets,
    coalesce(by_product.orders, 0) as orders, coalesce(by_product.pieces, 0) as pieces,
    coalesce(by_product.sales, 0) as sales
  from own left join by_product on by_product.product_id = own.id
  left join seen on seen.product_id = own.id left join put on put.product_id = own.id
  where coalesce(seen.views, put.baskets, by_product.orders) is not null
  order by 7 desc, 4 desc, 3 desc, own.id limit ${String(MOST_PRODUCTS)}`;

const NEARLY_OUT = `
  with own as (${OWN})
  select own.id as product_id, own.title, variant.title as variant_title,
    greatest(sum(level.stocked_quantity - level.reserved_quantity), 0)::int as available
  from own join product_variant variant on variant.product_id = own.id and variant.deleted_at is null
  join product_variant_inventory_item item on item.variant_id = variant.id and item.deleted_at is null
  join inventory_level level on level.inventory_item_id = item.inventory_item_id and level.deleted_at is null
  where own.status = 'published' and variant.manage_inventory
  group by own.id, own.title, variant.id, variant.title
  having sum(level.stocked_quantity - level.reserved_quantity) < ${String(FEW_PIECES)}
  order by 4, own.title, variant.title limit ${String(MOST_NEARLY_OUT)}`;

type Day = SellerNumbers["days"][number];
type Sold = SellerNumbers["today"];

/** The same without money, as staff may see it. */
export function withoutSales({ today, week, days, products, ...rest }: SellerNumbers): SellerNumbers {
  const hide = <Row extends Sold>(row: Row): Row => ({ ...row, sales: null });
  return {
    ...rest,
    today: hide(today),
    week: hide(week),
    days: days.map(hide),
    products: products.map(hide),
  };
}

/**
 * What a shop's goods did of late.
 * @param days length of the span that ends today, in days
 */
export async function readNumbers(
  container: MedusaContainer,
  sellerId: string,
  days: number,
  now = new Date(),
): Promise<SellerNumbers> {
  const { from, to, monday } = spanOf(now, days);
  const asked = { seller: sellerId, from, to, first: firstDayOf(from, monday) };
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const rowsOf = async <Row>(sql: string, given: Record<string, string>): Promise<Row[]> =>
    ((await connection.raw(sql, given)) as { rows: Row[] }).rows;
  // The week may have begun before the span.
  const calendar = await rowsOf<Day>(DAYS, { ...asked, from: asked.first });
  return {
    from,
    to,
    today: sum(calendar.filter(({ day }) => day === to)),
    week: sum(calendar.filter(({ day }) => day >= monday)),
    days: calendar.filter(({ day }) => day >= from),
    products: await rowsOf<SellerNumbers["products"][number]>(PRODUCTS, asked),
    nearly_out: await rowsOf<SellerNumbers["nearly_out"][number]>(NEARLY_OUT, asked),
  };
}

function sum(days: readonly Sold[]): Sold {
  return days.reduce(
    (all: Sold, { orders, pieces, sales }) => ({
      orders: all.orders + orders,
      pieces: all.pieces + pieces,
      sales: (all.sales ?? 0) + (sales ?? 0),
    }),
    { orders: 0, pieces: 0, sales: 0 },
  );
}
