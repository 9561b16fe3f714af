import type { ActionAPIContext } from "astro:actions";

import { safeReturn } from "@/features/account/safe-return";
import { textOf } from "@/lib/forms/form-state";
import { refused, type Outcome } from "@/lib/shop/outcome";
import { paths } from "@/paths";

import { withResult } from "../frame/results";
import { actOnListing, deleteListing, getListing } from "./products.server";

const IDS = 100;

/** The list as it was, or its beginning. */
function listOf(form: FormData, { locals }: ActionAPIContext): string {
  const products = paths(locals.locale).sellerArea.products();
  const back = safeReturn(form.get("kembali"));
  return back?.split("?")[0] === products ? back : products;
}

/** Takes goods off the shelf (`id`). */
export async function hide(form: FormData, context: ActionAPIContext): Promise<Outcome> {
  const answer = await actOnListing(context, textOf(form, "id", IDS), "hide");
  return answer.ok ? { to: withResult(listOf(form, context), "productHidden") } : refused(answer.message);
}

/** Puts goods on the shelf (`id`); what is missing is told by the editor. */
export async function show(form: FormData, context: ActionAPIContext): Promise<Outcome> {
  const id = textOf(form, "id", IDS);
  const listing = await getListing(context, id);
  if (!listing.ok) return refused(listing.message);
  if (listing.data.problems.length > 0) {
    return { to: `${paths(context.locals.locale).sellerArea.product(id)}?terbit=1` };
  }
  const answer = await actOnListing(context, id, "publish");
  return answer.ok ? { to: withResult(listOf(form, context), "productPublished") } : refused(answer.message);
}

/** Makes a copy (`id`) and opens it. */
export async function duplicate(form: FormData, context: ActionAPIContext): Promise<Outcome> {
  const answer = await actOnListing(context, textOf(form, "id", IDS), "duplicate");
  if (!answer.ok) return refused(answer.message);
  return {
    to: withResult(paths(context.locals.locale).sellerArea.product(answer.data.id), "productCopied"),
  };
}

/** Deletes goods (`id`). */
export async function remove(form: FormData, context: ActionAPIContext): Promise<Outcome> {
  const answer = await deleteListing(context, textOf(form, "id", IDS));
  return answer.ok ? { to: withResult(listOf(form, context), "productDeleted") } : refused(answer.message);
}
