import { z } from "zod";

import { RETURN_PARAM, safeReturn } from "@/features/account/safe-return";
import { tokenFacts } from "@/features/account/token-facts";
import { words } from "@/i18n";
import { sellerBackendFor, type Answer, type ForWhom } from "@/lib/shop/backend.server";
import { refused, type Outcome } from "@/lib/shop/outcome";
import { clearSeller, setSeller } from "@/lib/shop/session.server";
import { paths } from "@/paths";

import { withResult } from "../frame/results";
import { readAccount, readCode, readLogIn, type LoginData, type Reading } from "./login-forms";
import { inWords } from "./in-words";

/** What every way in answers. */
export const tokenSchema = z.object({ token: z.string() });
const AUTH = "/auth/seller/emailpass";

/** Logs a member in and leads to where they came from; a login without a shop goes on joining. */
export async function logIn(form: FormData, context: ForWhom): Promise<Outcome> {
  const reading = readLogIn(form);
  if (reading.problems.length > 0) return inWords(reading, context);
  const answer = await sellerBackendFor(context).post(AUTH, reading.data, tokenSchema);
  return answer.ok
    ? enter(answer.data.token, context, safeReturn(form.get(RETURN_PARAM)))
    : refusedLogin(answer, reading, context, "wrongLogin", null);
}

/** Makes a login, or takes up one that the person has, and goes on to the shop. */
export async function makeLogin(form: FormData, context: ForWhom): Promise<Outcome> {
  const reading = readAccount(form);
  if (reading.problems.length > 0) return inWords(reading, context);
  const token = await tokenOfNew(reading.data, context);
  return token.ok
    ? enter(token.data.token, context, null)
    : refusedLogin(token, reading, context, "loginTaken", "login");
}

/** Lets a member in with a code, once, and leads to choosing a password. */
export async function useCode(form: FormData, context: ForWhom): Promise<Outcome> {
  const reading = readCode(form);
  if (reading.problems.length > 0) return inWords(reading, context);
  const answer = await sellerBackendFor(context).post("/auth/seller/login-code", reading.data, tokenSchema);
  if (answer.ok) {
    setSeller(context.cookies, answer.data.token);
    return { to: `${paths(context.locals.locale).sellerArea.password()}?${AFTER_CODE}=1` };
  }
  const t = words(context.locals.locale).sellerJoining.refusals;
  if (answer.code === "login_code_invalid") return refused(t.wrongCode, "code", reading.values);
  return refused(answer.status === 429 ? t.tooMany : answer.message, null, reading.values);
}

/** Name of a query parameter: the code that a link to the login carries, and afterwards that somebody came in with one. */
export const AFTER_CODE = "kode";

/** Logs a member of a shop out of this browser. */
export function logOut({ cookies, locals }: ForWhom): Outcome {
  clearSeller(cookies);
  return { to: withResult(paths(locals.locale).sellerArea.login(), "keluar") };
}

function enter(token: string, { cookies, locals }: ForWhom, back: string | null): Outcome {
  const to = paths(locals.locale).sellerArea;
  setSeller(cookies, token);
  return { to: tokenFacts(token).hasActor ? (back ?? to.home()) : to.register() };
}

/** Somebody who has a login, as a buyer or from an attempt to join, and knows its password goes on with it. */
async function tokenOfNew(login: LoginData, context: ForWhom): Promise<Answer<{ token: string }>> {
  const backend = sellerBackendFor(context);
  const made = await backend.post(`${AUTH}/register`, login, tokenSchema);
  return !made.ok && made.status === 401 ? await backend.post(AUTH, login, tokenSchema) : made;
}

function refusedLogin(
  answer: Extract<Answer<unknown>, { ok: false }>,
  { values }: Reading<unknown>,
  { locals }: ForWhom,
  onUnauthorized: "wrongLogin" | "loginTaken",
  field: string | null,
): Outcome {
  const t = words(locals.locale).sellerJoining;
  if (answer.status === 401) return refused(t.refusals[onUnauthorized], field, values);
  if (answer.status === 429) return refused(t.refusals.tooMany, null, values);
  if (answer.code === "login_name_shape") return refused(t.problems.loginOdd, "login", values);
  if (answer.code === "password_length") return refused(t.problems.passwordShort, "password", values);
  return refused(answer.message, null, values);
}
