import {
  holidaySchema,
  JOINING_GAPS,
  LEGAL_FORMS,
  SELLER_MEMBER_ROLES,
  SELLER_STATUSES,
} from "@gerai/contracts";
import { z } from "zod";

import { EXPIRED_PARAM } from "@/features/account/customer.server";
import { RETURN_PARAM, safeReturn } from "@/features/account/safe-return";
import { tokenFacts } from "@/features/account/token-facts";
import { sellerBackendFor, type Answer, type ForWhom } from "@/lib/shop/backend.server";
import { clearSeller, sellerToken, setSeller } from "@/lib/shop/session.server";
import { paths } from "@/paths";

const text = z.string().nullable();

/** What `GET /seller/me` answers. */
export const sellerMeSchema = z.object({
  member: z.object({
    id: z.string(),
    name: z.string(),
    email: text,
    phone: text,
    role: z.enum(SELLER_MEMBER_ROLES),
  }),
  seller: z.object({
    id: z.string(),
    handle: z.string(),
    name: z.string(),
    contact_name: z.string(),
    legal_form: z.enum(LEGAL_FORMS),
    nib: text,
    kecamatan_code: z.string(),
    kecamatan: z.string(),
    village_code: text,
    village: text,
    story: z.string(),
    story_en: text,
    since: z.number().nullable(),
    whatsapp: text,
    email: text,
    photo: text,
    banner: text,
    /** Entered holiday; it may lie ahead or be over. */
    holiday: holidaySchema.nullable(),
    status: z.enum(SELLER_STATUSES),
    status_reason: text,
  }),
  /** What an operator still waits for. */
  missing: z.array(z.enum(JOINING_GAPS)),
});
const unreadSchema = z.object({ unread: z.number() });
const waitingSchema = z.object({ stages: z.partialRecord(z.string(), z.number()) });

/** A member of a shop who is logged in, with the shop. */
export interface SellerMe extends z.infer<typeof sellerMeSchema> {
  /** Orders that the shop has not taken on yet. */
  waiting: number;
  /** What they were told and have not read. */
  unread: number;
}

/** A page of the seller area, as far as entering it goes. */
interface SellerAreaPage extends ForWhom {
  url: URL;
  request: Request;
  redirect: (to: string) => Response;
  rewrite: (to: Request) => Promise<Response>;
}

/**
 * Lets only members of a shop into a page.
 * @returns who they are; a redirect to the login, which leads back, or to the registration when the login has no
 * shop yet; a 503 page when the backend does not answer
 */
export async function requireSeller(page: SellerAreaPage): Promise<{ me: SellerMe } | Response> {
  const to = paths(page.locals.locale).sellerArea;
  const token = sellerToken(page.cookies);
  if (token === null) return page.redirect(loginAddress(page, false));
  if (!tokenFacts(token).hasActor) return page.redirect(to.register());
  const [answer, waiting, unread] = await Promise.all([
    sellerBackendFor(page).get("/seller/me", sellerMeSchema),
    waitingOrders(page),
    unreadNews(page),
  ]);
  if (answer.ok) {
    await renewToken(page, token);
    return { me: { ...answer.data, waiting, unread } };
  }
  if (answer.status !== 401 && answer.status !== 404) return unavailable(page);
  clearSeller(page.cookies);
  return page.redirect(loginAddress(page, true));
}

/** How far somebody in this browser is: nobody yet, a login without a shop, or a member of one. */
export function stageOf({ cookies }: Pick<ForWhom, "cookies">): "stranger" | "login" | "member" {
  const token = sellerToken(cookies);
  if (token === null) return "stranger";
  return tokenFacts(token).hasActor ? "member" : "login";
}

/** Who is logged in here, if anybody; for pages before the seller area, which only need to know. */
export async function sellerHere(context: ForWhom): Promise<Answer<z.infer<typeof sellerMeSchema>> | null> {
  if (stageOf(context) !== "member") return null;
  return await sellerBackendFor(context).get("/seller/me", sellerMeSchema);
}

/** Shows that the backend does not answer, at the address that was asked for. */
function unavailable({ request, url, locals, rewrite }: SellerAreaPage): Promise<Response> {
  const there = new URL(paths(locals.locale).sellerArea.unavailable(), url);
  // A new request, since the body of a posted form has been read.
  return rewrite(new Request(there, { headers: request.headers }));
}

function loginAddress({ locals, url }: Pick<SellerAreaPage, "locals" | "url">, expired: boolean): string {
  const query = new URLSearchParams();
  const back = safeReturn(url.pathname + url.search);
  if (back !== null) query.set(RETURN_PARAM, back);
  if (expired) query.set(EXPIRED_PARAM, "1");
  return `${paths(locals.locale).sellerArea.login()}?${query.toString()}`;
}

/** For the badge in the menu; without an answer there is none. */
async function waitingOrders(context: ForWhom): Promise<number> {
  const answer = await sellerBackendFor(context).get("/seller/orders?stage=new&limit=1", waitingSchema);
  return answer.ok ? (answer.data.stages.new ?? 0) : 0;
}

/** For the other badge; without an answer there is none. */
async function unreadNews(context: ForWhom): Promise<number> {
  const answer = await sellerBackendFor(context).get("/seller/notifications?limit=1", unreadSchema);
  return answer.ok ? answer.data.unread : 0;
}

/** Keeps people logged in who come back in time, as the buyers' account does. */
async function renewToken(context: ForWhom, token: string): Promise<void> {
  if (!tokenFacts(token).isAgeing(new Date())) return;
  const answer = await sellerBackendFor(context).post(
    "/auth/token/refresh",
    {},
    z.object({ token: z.string() }),
  );
  if (answer.ok) setSeller(context.cookies, answer.data.token);
}
