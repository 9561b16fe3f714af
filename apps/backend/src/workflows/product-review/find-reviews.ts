import type { ProductReviewStatus } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** What an operator looks for in the queue. */
export interface ReviewFilter {
  status?: ProductReviewStatus | undefined;
  /** Words of the title or of the shop's name. */
  q?: string | undefined;
  seller_id?: string | undefined;
  product_id?: string | undefined;
  limit: number;
  offset: number;
}

/** One row of the queue, with the goods and the shop it is about. */
export interface ReviewRow {
  id: string;
  status: ProductReviewStatus;
  reason: string | null;
  /** Fingerprint of the goods as they are now; sent along with a decision. */
  content: string;
  waiting_since: string;
  decided_by: string | null;
  decided_at: string | null;
  product: { id: string; title: string; handle: string; thumbnail: string | null; status: string };
  seller: { id: string; name: string; status: string };
}

/** Plain SQL, because goods, shops and reviews live in three modules and the page filters on all of them. */
const FROM = `from product_review review
  join product goods on goods.id = review.product_id and goods.deleted_at is null
  join seller maker on maker.id = review.seller_id
  where review.deleted_at is null`;

/** A page of the queue: what waits oldest first, everything else newest first. */
export async function findReviews(
  container: MedusaContainer,
  filter: ReviewFilter,
): Promise<{ reviews: ReviewRow[]; count: number }> {
  const { where, values } = conditionsOf(filter);
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as {
    raw(sql: string, values: unknown[]): PromiseLike<{ rows: Record<string, unknown>[] }>;
  };
  const order =
    filter.status === "waiting"
      ? "review.waiting_since, review.id"
      : "coalesce(review.decided_at, review.waiting_since) desc, review.id";
  const { rows } = await database.raw(
    `select review.id, review.status, review.reason, gerai_product_content(goods.id) as content,
       review.waiting_since, review.decided_by, review.decided_at, goods.id as product_id, goods.title, goods.handle,
       goods.thumbnail, goods.status as product_status, maker.id as seller_id, maker.name as seller_name,
       maker.status as seller_status
     ${FROM} ${where} order by ${order} limit ? offset ?`,
    [...values, filter.limit, filter.offset],
  );
  const { rows: counted } = await database.raw(`select count(*)::int as count ${FROM} ${where}`, values);
  return { reviews: rows.map(reviewOf), count: Number(counted[0]?.count ?? 0) };
}

function conditionsOf({ status, q, seller_id: seller, product_id: product }: ReviewFilter) {
  const like = q === undefined ? "" : `%${q.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const parts: [sql: string, values: string[]][] = [
    ...(status === undefined ? [] : [["and review.status = ?", [status]] as [string, string[]]]),
    ...(seller === undefined ? [] : [["and review.seller_id = ?", [seller]] as [string, string[]]]),
    ...(product === undefined ? [] : [["and review.product_id = ?", [product]] as [string, string[]]]),
    ...(like === ""
      ? []
      : [["and (goods.title ilike ? or maker.name ilike ?)", [like, like]] as [string, string[]]]),
  ];
  return { where: parts.map(([sql]) => sql).join(" "), values: parts.flatMap(([, values]) => values) };
}

function reviewOf(row: Record<string, unknown>): ReviewRow {
  const instant = (value: unknown) => (value instanceof Date ? value.toISOString() : null);
  return {
    id: String(row.id),
    status: row.status as ProductReviewStatus,
    reason: row.reason as string | null,
    content: String(row.content),
    waiting_since: instant(row.waiting_since) ?? "",
    decided_by: row.decided_by as string | null,
    decided_at: instant(row.decided_at),
    product: {
      id: String(row.product_id),
      title: String(row.title),
      handle: String(row.handle),
      thumbnail: row.thumbnail as string | null,
      status: String(row.product_status),
    },
    seller: { id: String(row.seller_id), name: String(row.seller_name), status: String(row.seller_status) },
  };
}
