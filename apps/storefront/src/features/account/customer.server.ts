import { z } from "zod";

import { backendFor, type Answer, type ForWhom } from "@/lib/shop/backend.server";
import { clearCustomer, customerToken, setCustomer } from "@/lib/shop/session.server";
import { paths } from "@/paths";

import { RETURN_PARAM, safeReturn } from "./safe-return";
import { tokenFacts } from "./token-facts";

const customerSchema = z.object({
  id: z.string(),
  email: z.string(),
  /** The whole name. */
  first_name: z.string().nullable(),
  phone: z.string().nullable(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
});
/** Somebody who is logged in. */
export type Customer = z.infer<typeof customerSchema>;

/** What comes with `GET /store/customers/me`. */
export const meSchema = z.object({ customer: customerSchema });
export const tokenSchema = z.object({ token: z.string() });

/** Asks the backend who this browser's token belongs to; null when there is none or it is no longer valid. */
export async function customerHere(context: ForWhom): Promise<Answer<Customer | null>> {
  if (customerToken(context.cookies) === null) return { ok: true, data: null };
  const answer = await backendFor(context).get("/store/customers/me", meSchema);
  if (answer.ok) {
    await renewToken(context);
    return { ok: true, data: answer.data.customer };
  }
  // 404: the account was deleted while its token lives on.
  if (answer.status !== 401 && answer.status !== 404) return answer;
  clearCustomer(context.cookies);
  return { ok: true, data: null };
}

/** A page of the account, as far as entering it goes. */
interface AccountPage extends ForWhom {
  url: URL;
  redirect: (to: string) => Response;
}

/** Why somebody stands before the login. */
export type LoginReason = "needed" | "expired";

/** Name of the login's query parameter that is there when a session has ended. */
export const EXPIRED_PARAM = "habis";

/**
 * Lets only customers into a page of the account.
 * @returns the customer; a redirect to the login, which leads back; or why nobody can be let in right now
 */
export async function enterAccount(
  page: AccountPage,
): Promise<{ customer: Customer } | { customer: null; message: string } | Response> {
  const hadToken = customerToken(page.cookies) !== null;
  const answer = await customerHere(page);
  if (!answer.ok) return { customer: null, message: answer.message };
  if (answer.data !== null) return { customer: answer.data };
  return page.redirect(loginAddress(page, hadToken ? "expired" : "needed"));
}

/** The login, which leads back to this page. */
export function loginAddress(
  { locals, url }: Pick<AccountPage, "locals" | "url">,
  reason: LoginReason,
): string {
  const query = new URLSearchParams();
  const back = safeReturn(url.pathname + url.search);
  if (back !== null) query.set(RETURN_PARAM, back);
  if (reason === "expired") query.set(EXPIRED_PARAM, "1");
  return `${paths(locals.locale).login()}?${query.toString()}`;
}

/** Keeps people logged in who come back in time: past half of its life a token is exchanged for a new one. */
async function renewToken(context: ForWhom): Promise<void> {
  const token = customerToken(context.cookies);
  if (token === null || !tokenFacts(token).isAgeing(new Date())) return;
  const answer = await backendFor(context).post("/auth/token/refresh", {}, tokenSchema);
  if (answer.ok) setCustomer(context.cookies, answer.data.token);
}
