import { z } from "zod";

import { words } from "@/i18n";
import { textOf } from "@/lib/forms/form-state";
import { sellerBackendFor, type Answer, type ForWhom } from "@/lib/shop/backend.server";
import { refused, type Outcome } from "@/lib/shop/outcome";
import { paths } from "@/paths";

import { withResult, type SellerResult } from "../frame/results";

const LIST = "/seller/notifications";
const PUSH = "/seller/push-subscriptions";
/** So many on one page. */
export const NEWS_PER_PAGE = 20;

const newsSchema = z.object({
  notifications: z.array(
    z.object({
      id: z.string(),
      template: z.string(),
      data: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
      created_at: z.string(),
      read_at: z.string().nullable(),
    }),
  ),
  count: z.number(),
  unread: z.number(),
});
/** What a member was told, a page of it. */
export type News = z.infer<typeof newsSchema>;

/** Reads what the member was told, newest first. */
export function readNews(context: ForWhom, page: number): Promise<Answer<News>> {
  const offset = (page - 1) * NEWS_PER_PAGE;
  return sellerBackendFor(context).get(
    `${LIST}?limit=${String(NEWS_PER_PAGE)}&offset=${String(offset)}`,
    newsSchema,
  );
}

/** The key with which this browser may subscribe to pushes; null where the shop sends none. */
export async function pushKey(context: ForWhom): Promise<string | null> {
  const answer = await sellerBackendFor(context).get(PUSH, z.object({ public_key: z.string().nullable() }));
  return answer.ok ? answer.data.public_key : null;
}

/** Marks everything as read. */
export function readAll(_form: FormData, context: ForWhom): Promise<Outcome> {
  return done(sellerBackendFor(context).post(`${LIST}/read`, {}, z.unknown()), context, "kabar-dibaca");
}

/** Keeps this browser as one that is told of new orders. */
export function subscribe(form: FormData, context: ForWhom): Promise<Outcome> {
  const body = {
    endpoint: textOf(form, "endpoint", 1000),
    keys: { p256dh: textOf(form, "p256dh", 200), auth: textOf(form, "auth", 200) },
  };
  return done(sellerBackendFor(context).post(PUSH, body, z.unknown()), context, "kabar-ponsel-nyala");
}

/** Leaves this browser alone again. */
export function unsubscribe(form: FormData, context: ForWhom): Promise<Outcome> {
  const body = { endpoint: textOf(form, "endpoint", 1000) };
  return done(sellerBackendFor(context).delete(PUSH, z.unknown(), { body }), context, "kabar-ponsel-mati");
}

async function done(
  asked: Promise<Answer<unknown>>,
  { locals }: ForWhom,
  result: SellerResult,
): Promise<Outcome> {
  const answer = await asked;
  if (answer.ok) return { to: withResult(paths(locals.locale).sellerArea.messages(), result) };
  return refused(answer.status === 400 ? words(locals.locale).sellerMessages.push.refused : answer.message);
}
