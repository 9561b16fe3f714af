import {
  legalDateOf,
  mainCategoryOf,
  scoreListing,
  unmetObligations,
  type ListingScore,
  type ValidityFacts,
} from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { SELLER_MODULE } from "../../modules/seller";
import type SellerModuleService from "../../modules/seller/service";
import { readReviews, type OwnReview } from "../product-review/read-reviews";
import { publishProblems, type PublishProblem } from "./publish-problems";
import { attributesOf, FIELDS, variantOf, type ListedVariant, type ListingRow } from "./listing-row";

/** One of a maker's goods with everything the maker sees of it. */
export interface Listing {
  id: string;
  handle: string;
  title: string;
  description: string;
  status: "draft" | "hidden" | "published";
  category_handle: string | null;
  attributes: Record<string, unknown>;
  keywords: string[];
  pictures: { url: string; width: number | null; height: number | null }[];
  thumbnail: string | null;
  /** Name of what the variants differ in. */
  option: string;
  variants: ListedVariant[];
  price_min: number | null;
  price_max: number | null;
  /** Pieces ready to be sold, of all variants. */
  stock: number;
  cost: number | null;
  certifications: { id: string; kind: string; number: string; status: string; expires_on: string | null }[];
  /** What stands between it and the shelf; empty when it can be published, or is. */
  problems: PublishProblem[];
  score: ListingScore;
  /** What the office decided about it; null while it was never published. */
  review: OwnReview | null;
  /** A draft that a mentor or officer prepared; publishing it is how the maker confirms. */
  prepared: boolean;
  created_at: string;
  updated_at: string;
}

/** Reads goods of one shop, in the order of the ids; ids that are not the shop's are left out. */
export async function readListings(
  container: MedusaContainer,
  sellerId: string,
  ids: readonly string[],
): Promise<Listing[]> {
  if (ids.length === 0) return [];
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields: [...FIELDS], filters: { id: [...ids] } });
  const kept = await container
    .resolve<SellerModuleService>(SELLER_MODULE)
    .listSellerListings({ product_id: [...ids] });
  const reviews = await readReviews(container, ids);
  const rows = (data as unknown as ListingRow[]).filter((row) => row.seller?.id === sellerId);
  return ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id);
    if (!row) return [];
    return [listingOf(row, kept.find((one) => one.product_id === id) ?? null, reviews.get(id) ?? null)];
  });
}

interface Kept {
  cost: number | null;
  hidden: boolean;
  prepared_by: string | null;
  picture_sizes: Record<string, unknown> | null;
}

function listingOf(row: ListingRow, kept: Kept | null, review: OwnReview | null): Listing {
  const today = legalDateOf(new Date());
  const category = mainCategoryOf((row.categories ?? []).flatMap((one) => one?.handle ?? []));
  const papers = (row.certifications ?? []).flatMap((paper) => (paper ? [paper] : []));
  const unmet = category ? unmetObligations(category.group, papers as ValidityFacts[], today) : [];
  const attributes = attributesOf(row.metadata);
  const variants = (row.variants ?? [])
    .map(variantOf)
    .sort((one, other) => one.rank - other.rank || (one.id < other.id ? -1 : 1));
  const prices = variants.flatMap(({ price }) => price ?? []);
  const pictures = (row.images ?? [])
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ url }) => ({ url, ...sizeOf(kept?.picture_sizes?.[url]) }));
  const published = row.status === "published";
  const facts = {
    title: row.title,
    category_handle: category?.handle ?? null,
    attributes,
    variants,
    seller_status: row.seller?.status ?? "pending",
    unmet: unmet.map((rule) => rule.id),
    pictures: pictures.length,
    taken_down: review?.status === "taken_down" && !review.changed ? review.reason : null,
  };
  return {
    id: row.id,
    handle: row.handle,
    title: row.title,
    description: row.description ?? "",
    status: published ? "published" : kept?.hidden === true ? "hidden" : "draft",
    category_handle: category?.handle ?? null,
    attributes,
    keywords: (row.tags ?? []).map((tag) => tag.value),
    pictures,
    thumbnail: row.thumbnail ?? pictures[0]?.url ?? null,
    option: row.options?.[0]?.title ?? "Varian",
    variants,
    price_min: prices.length === 0 ? null : Math.min(...prices),
    price_max: prices.length === 0 ? null : Math.max(...prices),
    stock: variants.reduce((sum, { stock }) => sum + stock, 0),
    cost: kept?.cost ?? null,
    certifications: papers.map(({ id, kind, number, status, expires_on }) => ({
      id,
      kind,
      number,
      status,
      expires_on,
    })),
    problems: publishProblems(facts),
    score: scoreListing({
      title: row.title,
      description: row.description ?? "",
      category_handle: category?.handle ?? null,
      attributes,
      brand: row.seller?.name ?? "",
      pictures: pictures.map(({ width, height }) =>
        width === null || height === null ? null : { width, height },
      ),
      variants,
      cost: kept?.cost ?? null,
      certified: category !== undefined && unmet.length === 0,
    }),
    review,
    prepared: !published && (kept?.prepared_by ?? null) !== null,
    created_at: row.created_at,
    updated_at: row.updated_at,
  };
}

function sizeOf(kept: unknown): { width: number | null; height: number | null } {
  const [width, height] = Array.isArray(kept) ? (kept as unknown[]) : [];
  return typeof width === "number" && typeof height === "number"
    ? { width, height }
    : { width: null, height: null };
}
