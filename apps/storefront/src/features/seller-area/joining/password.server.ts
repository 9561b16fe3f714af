import { z } from "zod";

import { words } from "@/i18n";
import { textOf } from "@/lib/forms/form-state";
import { sellerBackendFor, type ForWhom } from "@/lib/shop/backend.server";
import { refused, type Outcome } from "@/lib/shop/outcome";
import { clearSeller, sellerToken, setSeller } from "@/lib/shop/session.server";
import { paths } from "@/paths";

import { sellerHere } from "../frame/me.server";
import { withResult } from "../frame/results";
import { inWords } from "./in-words";
import { tokenSchema } from "./log-in.server";
import { readForgotten, readNewPassword } from "./login-forms";

/** Gives the member who is logged in a password, or another one. */
export async function setPassword(form: FormData, context: ForWhom): Promise<Outcome> {
  const { locale } = context.locals;
  const to = paths(locale).sellerArea;
  const here = await sellerHere(context);
  if (here === null) return { to: to.login() };
  if (!here.ok) return refused(here.message);
  const reading = readNewPassword(form, here.data.member.email ?? here.data.member.phone ?? "");
  if (reading.problems.length > 0) return inWords(reading, context);
  const answer = await sellerBackendFor(context).post("/seller/me/password", reading.data, tokenSchema);
  if (answer.ok) {
    // Every earlier login has ended, this browser's too.
    setSeller(context.cookies, answer.data.token);
    return { to: withResult(to.home(), "sandi-disimpan") };
  }
  const t = words(locale).sellerJoining.refusals;
  return refused(answer.code === "login_exists" ? t.loginExists : answer.message);
}

const resetSchema = z.object({ by: z.enum(["email", "code"]) });

/** Starts on a new password for somebody who has forgotten the old one; never tells whether there is an account. */
export async function requestPassword(form: FormData, context: ForWhom): Promise<Outcome> {
  const reading = readForgotten(form);
  if (reading.problems.length > 0) return inWords(reading, context);
  const { locale } = context.locals;
  const answer = await sellerBackendFor(context).post(
    "/auth/seller/password-reset",
    { ...reading.data, locale },
    resetSchema,
  );
  if (!answer.ok) {
    const { tooMany } = words(locale).sellerJoining.refusals;
    return refused(answer.status === 429 ? tooMany : answer.message, null, reading.values);
  }
  const login = paths(locale).sellerArea.login();
  return { to: withResult(login, answer.data.by === "email" ? "tautan-dikirim" : "lewat-kode") };
}

/** Sets a new password with the token of a link, and leads to the login. */
export async function resetPassword(form: FormData, context: ForWhom): Promise<Outcome> {
  const reading = readNewPassword(form, "");
  if (reading.problems.length > 0) return inWords(reading, context);
  const { cookies, locals } = context;
  const t = words(locals.locale).sellerJoining.refusals;
  const before = sellerToken(cookies);
  setSeller(cookies, textOf(form, "token", 2000));
  // A token with odd letters would not be sent along.
  const answer =
    sellerToken(cookies) === null
      ? null
      : await sellerBackendFor(context).post("/auth/seller/emailpass/update", reading.data, z.unknown());
  clearSeller(cookies);
  if (answer?.ok) return { to: withResult(paths(locals.locale).sellerArea.login(), "sandi-baru") };
  if (before !== null) setSeller(cookies, before);
  return refused(answer === null || answer.status === 401 ? t.linkUsed : answer.message);
}
