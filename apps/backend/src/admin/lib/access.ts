import type { OperatorRole } from "@gerai/contracts";
import { useQuery } from "@tanstack/react-query";

import { accessRule, CORE_ACCESS, OWN_ACCESS } from "../../api/roles/access";
import { ask } from "./client";

/** Whoever uses the dashboard. */
interface Operator {
  id: string;
  /** Null for an account that nobody gave a role. */
  role: OperatorRole | null;
}

/** Who is logged in, and what they may do. */
export function useOperator(): Operator | undefined {
  const { data } = useQuery({
    queryKey: ["gerai", "operator"],
    queryFn: () => ask<{ operator: Operator }>("/admin/operators/me"),
    select: ({ operator }) => operator,
    staleTime: 60_000,
  });
  return data;
}

/**
 * Whether the one who is logged in may use a route, by the table that the server keeps: buttons that would be refused do
 * not show. Nothing is allowed until it is known who that is.
 */
export function useMay(): (method: "GET" | "POST" | "DELETE", path: string) => boolean {
  const role = useOperator()?.role ?? null;
  return (method, path) =>
    role !== null &&
    (accessRule(OWN_ACCESS, method, path) ?? accessRule(CORE_ACCESS, method, path))?.roles.includes(role) ===
      true;
}
