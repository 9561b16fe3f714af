import { z } from "zod";

import { words } from "@/i18n";
import { sellerBackendFor, type ForWhom } from "@/lib/shop/backend.server";
import { refused, type Outcome } from "@/lib/shop/outcome";
import { paths } from "@/paths";

import { sellerHere } from "../frame/me.server";
import { withResult } from "../frame/results";
import { inWords } from "./in-words";
import { readNewPassword } from "./login-forms";

/** Gives the member who is logged in a password, or another one. */
export async function setPassword(form: FormData, context: ForWhom): Promise<Outcome> {
  const { locale } = context.locals;
  const to = paths(locale).sellerArea;
  const here = await sellerHere(context);
  if (here === null) return { to: to.login() };
  if (!here.ok) return refused(here.message);
  const reading = readNewPassword(form, here.data.member.email ?? here.data.member.phone ?? "");
  if (reading.problems.length > 0) return inWords(reading, context);
  const answer = await sellerBackendFor(context).post("/seller/me/password", reading.data, z.unknown());
  if (answer.ok) return { to: withResult(to.home(), "sandi-disimpan") };
  const t = words(locale).sellerJoining.refusals;
  return refused(answer.code === "login_exists" ? t.loginExists : answer.message);
}
