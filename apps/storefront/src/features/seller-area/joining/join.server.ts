import { z } from "zod";

import { words } from "@/i18n";
import { fileOf, PICTURE_MAX_BYTES } from "@/lib/forms/file-of";
import type { FormState } from "@/lib/forms/form-state";
import { sellerBackendFor, type ForWhom } from "@/lib/shop/backend.server";
import { refused, type Outcome } from "@/lib/shop/outcome";
import { clearSeller, setSeller } from "@/lib/shop/session.server";
import { paths } from "@/paths";

import { sellerMeSchema } from "../frame/me.server";
import { withResult } from "../frame/results";
import { fieldOfRefusal, readFacts } from "./facts-form";
import { inWords } from "./in-words";
import { tokenSchema } from "./log-in.server";

type Context = ForWhom & { locals: Pick<App.Locals, "today"> };
const pictureSchema = z.object({ picture: z.object({ url: z.string() }) });

/** Name of the query parameter that shows the last step of joining. */
export const PHOTO_STEP = "foto";

/** Opens a shop for a login that has none, and goes on to its picture. */
export async function join(form: FormData, context: Context): Promise<Outcome> {
  const { cookies, locals } = context;
  const to = paths(locals.locale).sellerArea;
  const reading = readFacts(form, locals.today);
  if (reading.problems.length > 0) return inWords(reading, context);
  const backend = sellerBackendFor(context);
  const joined = await backend.post("/seller/registrations", reading.data, sellerMeSchema);
  if (!joined.ok && joined.code === "already_member") {
    // Sent twice, or in another browser: the login acts for that shop once it is used anew.
    clearSeller(cookies);
    return refused(joined.message, null, reading.values);
  }
  if (!joined.ok) {
    const t = words(locals.locale).sellerJoining.refusals;
    if (joined.status === 401) return refused(t.sessionOver, null, reading.values);
    const field = fieldOfRefusal(joined.code);
    const message = field === "kecamatan" ? t.placeUnknown : joined.message;
    return refused(message, field, reading.values);
  }
  const renewed = await backend.post("/auth/token/refresh", {}, tokenSchema);
  if (!renewed.ok) {
    clearSeller(cookies);
    return { to: withResult(to.login(), "terdaftar") };
  }
  setSeller(cookies, renewed.data.token);
  return { to: withResult(`${to.register()}?${PHOTO_STEP}=1`, "terdaftar") };
}

/** Shows the form again with the villages of the kecamatan that was chosen, for browsers without a script. */
export function updateFacts(form: FormData, { locals }: Context): FormState {
  return { values: readFacts(form, locals.today).values, problems: [] };
}

/** Keeps the picture of a shop. */
export async function saveShopPhoto(form: FormData, context: ForWhom): Promise<Outcome> {
  const t = words(context.locals.locale).sellerJoining.problems;
  const file = fileOf(form, "photo");
  if (file === null) return refused(t.photoMissing, "photo");
  if (file.size > PICTURE_MAX_BYTES) return refused(t.photoTooLarge, "photo");
  const backend = sellerBackendFor(context);
  const body = new FormData();
  body.append("file", file);
  const kept = await backend.upload("/seller/pictures", body, pictureSchema);
  if (!kept.ok) return refused(kept.message, "photo");
  const saved = await backend.post("/seller/shop", { photo: kept.data.picture.url }, z.unknown());
  return saved.ok
    ? { to: withResult(paths(context.locals.locale).sellerArea.home(), "foto-toko-disimpan") }
    : refused(saved.message);
}
