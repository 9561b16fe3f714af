import { keepPreviousData, useQuery } from "@tanstack/react-query";

import { ask, type Query } from "./client";

/** How often the list is read again by itself. */
const LIST_AGE_MS = 15_000;

/** A message in the list. */
export interface OutboxRow {
  id: string;
  channel: string;
  template: string;
  status: string;
  attempts: number;
  error: string | null;
  recipient_type: string;
  recipient_id: string;
  created_at: string;
  next_attempt_at: string | null;
  sent_at: string | null;
}

/** A page of the messages, newest first. */
export function useOutbox(query: Query) {
  return useQuery({
    queryKey: ["gerai", "outbox", query],
    queryFn: () => ask<{ messages: OutboxRow[]; count: number }>("/admin/outbox", query),
    placeholderData: keepPreviousData,
    refetchInterval: LIST_AGE_MS,
  });
}

/** What one message says; null for one with nobody to write to. */
export function useMessageText(id: string) {
  return useQuery({
    queryKey: ["gerai", "outbox", "text", id],
    queryFn: () =>
      ask<{ text: { to: string | null; subject: string | null; body: string } | null }>(
        `/admin/outbox/${id}`,
      ),
  });
}
