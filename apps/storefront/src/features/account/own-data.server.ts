import { z } from "zod";

import { words } from "@/i18n";
import { textOf } from "@/lib/forms/form-state";
import { backendFor, type Answer, type ForWhom } from "@/lib/shop/backend.server";
import { refused, type Outcome } from "@/lib/shop/outcome";
import { clearCustomer, customerToken, setCustomer } from "@/lib/shop/session.server";
import { paths } from "@/paths";

import { readNewPassword, readPassword, readProfile, readResetRequest } from "./account-forms";
import { customerHere, loginAddress, meSchema } from "./customer.server";
import { inWords } from "./in-words";
import { resultQuery } from "./results";

type Context = ForWhom & { url: URL };
const anything = z.unknown();
const tokenSchema = z.object({ token: z.string() });

/** Changes name and WhatsApp number. */
export async function saveProfile(form: FormData, context: Context): Promise<Outcome> {
  const reading = readProfile(form);
  if (reading.problems.length > 0) return inWords(reading, context);
  const { name, whatsapp } = reading.data;
  const answer = await backendFor(context).post(
    "/store/customers/me",
    { first_name: name, phone: whatsapp },
    meSchema,
  );
  return answer.ok
    ? { to: paths(context.locals.locale).account() + resultQuery("profileSaved") }
    : notDone(answer, context, reading.values);
}

/** Changes the password of somebody who knows the old one. */
export async function changePassword(form: FormData, context: Context): Promise<Outcome> {
  const customer = await customerHere(context);
  if (!customer.ok) return refused(customer.message);
  if (customer.data === null) return { to: loginAddress(context, "expired") };
  const reading = readPassword(form, customer.data.email);
  if (reading.problems.length > 0) return inWords(reading, context);
  const { oldPassword, password } = reading.data;
  const answer = await backendFor(context).post(
    "/store/customers/me/password",
    { old_password: oldPassword, new_password: password },
    tokenSchema,
  );
  if (answer.ok) {
    // Every earlier login has ended, this browser's too.
    setCustomer(context.cookies, answer.data.token);
    return { to: paths(context.locals.locale).account() + resultQuery("passwordChanged") };
  }
  const t = words(context.locals.locale).account.refusals;
  return answer.code === "wrong_password"
    ? refused(t.wrongPassword, "oldPassword")
    : notDone(answer, context);
}

const resetSchema = z.object({ by: z.enum(["email", "operator"]) });

/** Starts on a new password for somebody who has forgotten the old one; never tells whether there is an account. */
export async function requestReset(form: FormData, context: Context): Promise<Outcome> {
  const reading = readResetRequest(form);
  if (reading.problems.length > 0) return inWords(reading, context);
  const answer = await backendFor(context).post(
    "/store/customers/password-reset",
    { ...reading.data, locale: context.locals.locale },
    resetSchema,
  );
  if (!answer.ok) return notDone(answer, context, reading.values);
  const result = answer.data.by === "email" ? "resetMailed" : "resetByOperator";
  return { to: paths(context.locals.locale).login() + resultQuery(result) };
}

/** Sets a new password with the token of a link, and leads to the login. */
export async function resetPassword(form: FormData, context: Context): Promise<Outcome> {
  const reading = readNewPassword(form);
  if (reading.problems.length > 0) return inWords(reading, context);
  const { cookies, locals } = context;
  const t = words(locals.locale).account.refusals;
  const token = textOf(form, "token", 2000);
  const before = customerToken(cookies);
  setCustomer(cookies, token);
  // A token with odd letters would not be sent along.
  const answer =
    customerToken(cookies) === null
      ? null
      : await backendFor(context).post("/auth/customer/emailpass/update", reading.data, anything);
  clearCustomer(cookies);
  if (answer?.ok) return { to: paths(locals.locale).login() + resultQuery("passwordChanged") };
  if (before !== null) setCustomer(cookies, before);
  if (answer === null || answer.status === 401) return refused(t.linkUsed);
  return notDone(answer, context);
}

/** What to do about an answer that is no success, wherever it came from. */
export function notDone(
  answer: Extract<Answer<unknown>, { ok: false }>,
  context: Context,
  values: Record<string, string> = {},
): Outcome {
  if (answer.status === 401) return { to: loginAddress(context, "expired") };
  const t = words(context.locals.locale).account.refusals;
  return refused(answer.status === 429 ? t.tooMany : answer.message, null, values);
}
