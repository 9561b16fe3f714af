import { z } from "zod";

import { words } from "@/i18n";
import { fileOf, PICTURE_MAX_BYTES } from "@/lib/forms/file-of";
import { textOf, type FormState } from "@/lib/forms/form-state";
import { sellerBackendFor, type Answer, type ForWhom } from "@/lib/shop/backend.server";
import { refused, type Outcome } from "@/lib/shop/outcome";
import { paths } from "@/paths";

import { withResult } from "../frame/results";
import { fieldOfShopRefusal, readHoliday, readShop, type Reading } from "./shop-form";

type Context = ForWhom & { locals: Pick<App.Locals, "today"> };
const pictureSchema = z.object({ picture: z.object({ url: z.string() }) });
/** Pictures of a shop: the maker's face or work, and the wide one above the page. */
type ShopPictureName = "photo" | "banner";

/** Changes what buyers are told of the shop. */
export async function saveShop(form: FormData, context: Context): Promise<Outcome> {
  const reading = readShop(form, context.locals.today);
  if (reading.problems.length > 0) return inWords(reading, context);
  const answer = await sellerBackendFor(context).post("/seller/shop", reading.data, z.unknown());
  return answer.ok
    ? { to: withResult(shopPage(context), "toko-disimpan") }
    : notDone(answer, context, reading.values);
}

/** Shows the form again with the villages of the kecamatan that was chosen, for browsers without a script. */
export function updateShopForm(form: FormData, { locals }: Context): FormState {
  return { values: readShop(form, locals.today).values, problems: [] };
}

/** Keeps a picture of the shop: whichever of the two the form carries. */
export async function saveShopPicture(form: FormData, context: Context): Promise<Outcome> {
  const { sellerShop, sellerJoining } = words(context.locals.locale);
  const which = pictureOf(form);
  const file = fileOf(form, which);
  if (file === null) return refused(sellerShop.problems.pictureMissing, which);
  if (file.size > PICTURE_MAX_BYTES) return refused(sellerJoining.problems.photoTooLarge, which);
  const backend = sellerBackendFor(context);
  const body = new FormData();
  body.append("file", file);
  const kept = await backend.upload("/seller/pictures", body, pictureSchema);
  if (!kept.ok) return notDone(kept, context, {}, which);
  return await setPicture(which, kept.data.picture.url, context);
}

/** Takes a picture off the shop's page. */
export async function removeShopPicture(form: FormData, context: Context): Promise<Outcome> {
  return await setPicture(pictureOf(form), null, context);
}

/** Sends the shop on holiday, or changes its holiday. */
export async function setHoliday(form: FormData, context: Context): Promise<Outcome> {
  const reading = readHoliday(form, context.locals.today);
  if (reading.problems.length > 0) return inWords(reading, context);
  const answer = await sellerBackendFor(context).post("/seller/shop/holiday", reading.data, z.unknown());
  return answer.ok
    ? { to: withResult(shopPage(context), "libur-disimpan") }
    : notDone(answer, context, reading.values);
}

/** Opens the shop again before its holiday is over, or gives up one that lies ahead. */
export async function endHoliday(_form: FormData, context: Context): Promise<Outcome> {
  const answer = await sellerBackendFor(context).post("/seller/shop/holiday", { until: null }, z.unknown());
  return answer.ok ? { to: withResult(shopPage(context), "libur-selesai") } : notDone(answer, context);
}

/** A form that was read with problems, as it is shown again. */
export function inWords(
  { values, problems }: Reading<unknown>,
  { locals }: { locals: Pick<App.Locals, "locale"> },
): FormState {
  const t = words(locals.locale).sellerShop.problems;
  return { values, problems: problems.map(({ field, problem }) => ({ field, message: t[problem] })) };
}

/** What to do about an answer that is no success, beside its field where that is known. */
export function notDone(
  answer: Extract<Answer<unknown>, { ok: false }>,
  { locals }: ForWhom,
  values: Record<string, string> = {},
  field = fieldOfShopRefusal(answer.code),
): Outcome {
  const known: Readonly<Record<string, string>> = words(locals.locale).sellerShop.refusals;
  const code = answer.code ?? "";
  const message = (Object.hasOwn(known, code) ? known[code] : undefined) ?? answer.message;
  return refused(message, field, values);
}

async function setPicture(which: ShopPictureName, url: string | null, context: Context): Promise<Outcome> {
  const answer = await sellerBackendFor(context).post("/seller/shop", { [which]: url }, z.unknown());
  if (!answer.ok) return notDone(answer, context);
  return { to: withResult(shopPage(context), url === null ? "foto-dihapus" : "foto-disimpan") };
}

function pictureOf(form: FormData): ShopPictureName {
  return textOf(form, "which", 10) === "banner" ? "banner" : "photo";
}

function shopPage({ locals }: ForWhom): string {
  return paths(locals.locale).sellerArea.shop();
}
