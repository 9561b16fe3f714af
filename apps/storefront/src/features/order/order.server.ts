import { buyerOrderGroupSchema, paymentProofSchema, type BuyerOrderGroup } from "@gerai/contracts";
import type { AstroCookies } from "astro";
import { z } from "zod";

import { words } from "@/i18n";
import { textOf } from "@/lib/forms/form-state";
import { backendFor, type Answer, type ForWhom } from "@/lib/shop/backend.server";
import { refused, type Outcome } from "@/lib/shop/outcome";
import { orderToken, rememberOrder } from "@/lib/shop/session.server";
import { paths } from "@/paths";

import { proofProblem } from "./proof-file";

const answerSchema = z.object({ order_group: buyerOrderGroupSchema });
const proofAnswerSchema = z.object({ payment_proof: paymentProofSchema });

const pathOf = (id: string) => `/store/order-groups/${encodeURIComponent(id)}`;

/** An order group as this browser may see it: by its token, by the account, or masked. */
export async function readOrder(
  context: ForWhom,
  id: string,
  token = orderToken(context.cookies, id),
): Promise<Answer<BuyerOrderGroup>> {
  const answer = await backendFor(context).get(pathOf(id), answerSchema, { orderToken: token });
  return answer.ok ? { ok: true, data: answer.data.order_group } : answer;
}

/**
 * Remembers the token that a link carried, when it opens the order; a wrong one must not displace the right one.
 */
export async function keepToken(context: ForWhom, id: string, token: string): Promise<void> {
  if (!/^[\w-]{16,64}$/.test(token) || token === orderToken(context.cookies, id)) return;
  const answer = await readOrder(context, id, token);
  if (answer.ok && answer.data.access === "full") rememberOrder(context.cookies, id, token);
}

/** The order a form is about, and the token for it. */
function orderOf(form: FormData, cookies: AstroCookies): { id: string; orderToken: string | null } {
  const id = textOf(form, "order", 60);
  return { id, orderToken: orderToken(cookies, id) };
}

/** Sends in a proof of a transfer. */
export async function uploadProof(form: FormData, context: ForWhom): Promise<Outcome> {
  const { locale } = context.locals;
  const t = words(locale).order.proof;
  const { id, orderToken: token } = orderOf(form, context.cookies);
  const sent = form.get("file");
  const file = sent instanceof File ? sent : null;
  const problem = proofProblem(file);
  if (file === null || problem !== null) return refused(t[problem ?? "missing"], "file");
  const body = new FormData();
  body.set("file", file);
  const answer = await backendFor(context).upload(`${pathOf(id)}/payment-proofs`, body, proofAnswerSchema, {
    orderToken: token,
  });
  return answer.ok
    ? { to: `${paths(locale).order(id)}#bukti` }
    : refused(answer.status === 413 ? t.tooLarge : answer.message, "file");
}

/** Calls the order off. */
export async function cancelOrder(form: FormData, context: ForWhom): Promise<Outcome> {
  const { id, orderToken: token } = orderOf(form, context.cookies);
  const answer = await backendFor(context).post(`${pathOf(id)}/cancel`, {}, answerSchema, {
    orderToken: token,
  });
  return answer.ok ? { to: paths(context.locals.locale).order(id) } : refused(answer.message);
}
