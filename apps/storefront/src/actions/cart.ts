import { defineAction, type ActionAPIContext } from "astro:actions";

import {
  addToBasket,
  changeCode,
  chooseDeliveries,
  readBasket,
  sendBasketTo,
  setQuantity,
} from "@/features/basket/cart.server";
import { readQuantity, stepped } from "@/features/basket/read-quantity";
import { safeReturn } from "@/features/account/safe-return";
import { words } from "@/i18n";
import { textOf } from "@/lib/forms/form-state";
import { placeName } from "@/lib/places/place-name";
import { leaveNote } from "@/lib/shop/note.server";
import { refused, type Outcome } from "@/lib/shop/outcome";
import { choosePlace } from "@/lib/shop/session.server";
import { paths } from "@/paths";

type Handler = (form: FormData, context: ActionAPIContext) => Promise<Outcome>;
const action = (handler: Handler) => defineAction({ accept: "form", handler });

const IDS = 100;

/** Puts goods into the basket (`variant_id`, `jumlah`); with `beli` straight on to paying. */
const add = action(async (form, context) => {
  const { locale } = context.locals;
  const to = paths(locale);
  const typed = textOf(form, "jumlah") || "1";
  const quantity = readQuantity(typed) ?? 0;
  if (quantity === 0) return refused(words(locale).basket.quantityWrong, null, { jumlah: typed });
  const added = await addToBasket(context, textOf(form, "variant_id", IDS), quantity);
  if (!added.ok) return refused(added.message);
  if (form.has("beli")) return { to: to.checkout() };
  // A script says it on the page itself.
  if (context.request.headers.get("accept") !== "application/json") {
    leaveNote(context.cookies, { kind: "added" });
  }
  return { to: to.cart() };
});

/** Changes how many pieces a line has (`line_id`, `jumlah`, and `langkah` of a press on minus or plus). */
const update = action(async (form, context) => {
  const { locale } = context.locals;
  const line = textOf(form, "line_id", IDS);
  const typed = textOf(form, "jumlah");
  const read = readQuantity(typed);
  if (read === null) {
    return refused(words(locale).basket.quantityWrong, `jumlah-${line}`, { [`jumlah-${line}`]: typed });
  }
  const quantity = stepped(read, textOf(form, "langkah"));
  const answer = await setQuantity(context, line, quantity);
  if (!answer.ok) {
    return refused(answer.message, `jumlah-${line}`, { [`jumlah-${line}`]: String(quantity) });
  }
  if (quantity === 0) leaveRemoved(form, context, read);
  return { to: quantity === 0 ? paths(locale).cart() : `${paths(locale).cart()}#baris-${line}` };
});

/** Takes a line out (`line_id`); what it was goes along, so that it can be put back. */
const remove = action(async (form, context) => {
  const answer = await setQuantity(context, textOf(form, "line_id", IDS), 0);
  if (!answer.ok) return refused(answer.message);
  leaveRemoved(form, context, readQuantity(textOf(form, "jumlah")) ?? 1);
  return { to: paths(context.locals.locale).cart() };
});

/** Chooses how one maker's goods travel (`option_id`). */
const delivery = action(async (form, context) => {
  const { locale } = context.locals;
  const option = textOf(form, "option_id", IDS);
  const seller = textOf(form, "seller_id", IDS);
  if (option === "") return refused(words(locale).basket.delivery.missing, `kirim-${seller}`);
  const answer = await chooseDeliveries(context, [option]);
  if (!answer.ok) return refused(answer.message, `kirim-${seller}`);
  return { to: `${paths(locale).cart()}#toko-${seller}` };
});

/** Says where goods go (`tujuan`, a Kemendagri code), for the basket and for every product page. */
const place = action(async (form, context) => {
  const { locale } = context.locals;
  const code = textOf(form, "tujuan", 20);
  if (placeName(code) === undefined) {
    return refused(words(locale).basket.place.wrong, "tujuan", { tujuan: code });
  }
  choosePlace(context.cookies, code);
  const answer = await sendBasketTo(context, code);
  if (!answer.ok) return refused(answer.message, "tujuan", { tujuan: code });
  return { to: safeReturn(form.get("kembali")) ?? paths(locale).cart() };
});

/** Uses a promotion code (`kode`); one that gives nothing is dropped again and said to be. */
const code = action(async (form, context) => {
  const { locale } = context.locals;
  const t = words(locale).basket.code;
  const typed = textOf(form, "kode", 60);
  const problem = (message: string) => refused(message, "kode", { kode: typed });
  if (typed === "") return problem(t.missing);
  const used = await changeCode(context, typed, "add");
  if (!used.ok) return problem(used.message);
  const basket = await readBasket(context);
  if (!basket.ok) return problem(basket.message);
  const found = basket.data?.codes.find((one) => one.code.toUpperCase() === typed.toUpperCase());
  if (found === undefined || found.amount === 0) {
    if (found !== undefined) await changeCode(context, found.code, "remove");
    return problem(t.nothing(typed));
  }
  leaveNote(context.cookies, { kind: "code", code: found.code });
  return { to: `${paths(locale).cart()}#kode` };
});

/** Drops a promotion code (`kode`). */
const uncode = action(async (form, context) => {
  const answer = await changeCode(context, textOf(form, "kode", 60), "remove");
  return answer.ok ? { to: `${paths(context.locals.locale).cart()}#kode` } : refused(answer.message, "kode");
});

/** What forms of basket and product pages do. */
export const cart = { add, update, remove, delivery, place, code, uncode };

/** Keeps for the next page what was taken out. */
function leaveRemoved(form: FormData, { cookies }: ActionAPIContext, quantity: number): void {
  const variantId = textOf(form, "variant_id", IDS);
  const title = textOf(form, "judul", 200);
  if (variantId !== "" && quantity > 0) leaveNote(cookies, { kind: "removed", title, variantId, quantity });
}
