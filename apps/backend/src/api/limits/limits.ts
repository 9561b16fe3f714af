/** How often one address may do something. */
export interface Limit {
  /** Attempts within `seconds`, counted from the first. */
  points: number;
  seconds: number;
  /** `failures`: what succeeds is not counted, so that a class behind one address can work. */
  counts: "all" | "failures";
}

/** Bounds for people and classes (30 trainees share one address), far below what guessing needs. */
export const LIMITS = {
  login: { points: 20, seconds: 600, counts: "failures" },
  register: { points: 60, seconds: 3600, counts: "all" },
  reset: { points: 10, seconds: 3600, counts: "all" },
  password: { points: 10, seconds: 600, counts: "failures" },
  complete: { points: 90, seconds: 600, counts: "all" },
  proof: { points: 60, seconds: 3600, counts: "all" },
  /** Opening an order with a token: nobody who has it ever fails. */
  lookup: { points: 30, seconds: 600, counts: "failures" },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;

interface LimitedRoute {
  method: string;
  path: RegExp;
  limit: LimitName;
}

/** Which routes are limited; paths in lower case without a slash at the end. */
const LIMITED_ROUTES: readonly LimitedRoute[] = [
  { method: "POST", path: /^\/auth\/[^/]+\/emailpass$/, limit: "login" },
  { method: "GET", path: /^\/auth\/[^/]+\/emailpass$/, limit: "login" },
  { method: "POST", path: /^\/auth\/seller\/login-code$/, limit: "login" },
  { method: "POST", path: /^\/auth\/[^/]+\/emailpass\/register$/, limit: "register" },
  { method: "POST", path: /^\/auth\/[^/]+\/emailpass\/reset-password$/, limit: "reset" },
  { method: "POST", path: /^\/auth\/seller\/password-reset$/, limit: "reset" },
  { method: "POST", path: /^\/auth\/[^/]+\/emailpass\/update$/, limit: "password" },
  { method: "POST", path: /^\/store\/customers\/password-reset$/, limit: "reset" },
  { method: "POST", path: /^\/store\/customers\/me\/password$/, limit: "password" },
  { method: "POST", path: /^\/store\/carts\/[^/]+\/complete$/, limit: "complete" },
  { method: "POST", path: /^\/store\/order-groups\/[^/]+\/payment-proofs$/, limit: "proof" },
  { method: "POST", path: /^\/store\/order-groups\/[^/]+\/(cancel|claim)$/, limit: "lookup" },
  { method: "GET", path: /^\/store\/order-groups\/[^/]+$/, limit: "lookup" },
];

/** The limit of a route; null when it has none. */
export function limitOf(method: string, path: string): LimitName | null {
  const clean = path.replace(/\/+$/, "").toLowerCase();
  const asked = method === "HEAD" ? "GET" : method;
  return LIMITED_ROUTES.find((route) => route.method === asked && route.path.test(clean))?.limit ?? null;
}
