import { keepPreviousData, useQuery } from "@tanstack/react-query";

import { ask, type Query } from "./client";
import type {
  AuditEntry,
  MaskedPrivate,
  OperatorRow,
  ProductDraft,
  ProductReview,
  ProductReviewDetail,
} from "./desk-types";

const OURS = "gerai";

/** How often the queue is read again by itself. */
const QUEUE_AGE_MS = 30_000;
/** More operators than a programme has. */
const ALL_OPERATORS = 100;

/** A page of the moderation queue. */
export function useProductReviews(query: Query) {
  return useQuery({
    queryKey: [OURS, "product-reviews", query],
    queryFn: () => ask<{ product_reviews: ProductReview[]; count: number }>("/admin/product-reviews", query),
    placeholderData: keepPreviousData,
    refetchInterval: QUEUE_AGE_MS,
  });
}

/** One review with the goods it is about. */
export function useProductReview(id: string) {
  return useQuery({
    queryKey: [OURS, "product-review", id],
    queryFn: () => ask<{ product_review: ProductReviewDetail }>(`/admin/product-reviews/${id}`),
    select: ({ product_review: review }) => review,
  });
}

/** Pickup address, bank account and tax statement of a shop, numbers masked; asked only by who may see them. */
export function useSellerPrivate(sellerId: string, enabled: boolean) {
  return useQuery({
    queryKey: [OURS, "seller-private", sellerId],
    queryFn: () => ask<{ private: MaskedPrivate }>(`/admin/sellers/${sellerId}/private`),
    select: (answer) => answer.private,
    enabled,
  });
}

/** Drafts of a shop, and whether its owner agreed that others prepare them. */
export function useProductDrafts(sellerId: string, enabled: boolean) {
  return useQuery({
    queryKey: [OURS, "product-drafts", sellerId],
    queryFn: () =>
      ask<{ agreed: boolean; product_drafts: ProductDraft[] }>(`/admin/sellers/${sellerId}/product-drafts`),
    enabled,
  });
}

/** Everyone who can log in to the dashboard. */
export function useOperators(enabled = true) {
  return useQuery({
    queryKey: [OURS, "operators"],
    queryFn: () => ask<{ operators: OperatorRow[] }>("/admin/operators", { limit: ALL_OPERATORS }),
    select: ({ operators }) => operators,
    enabled,
  });
}

/** A page of the audit log, newest first. */
export function useAuditLog(query: Query) {
  return useQuery({
    queryKey: [OURS, "audit-log", query],
    queryFn: () => ask<{ audit_log: AuditEntry[]; count: number }>("/admin/audit-log", query),
    placeholderData: keepPreviousData,
  });
}
