import { randomUUID } from "node:crypto";

import type { ActionAPIContext } from "astro:actions";

import { words } from "@/i18n";
import { textOf, type FormProblem } from "@/lib/forms/form-state";
import type { Outcome } from "@/lib/shop/outcome";
import { paths } from "@/paths";

import { withResult } from "../frame/results";
import { draftOf, MOST_PICTURES, toBody, type Draft } from "./draft";
import { draftFromForm, FIELD, formOf } from "./draft-form";
import { takeStep } from "./draft-steps";
import { keepPicture, saveListing } from "./products.server";

const LONGEST = 2500;
const LONGEST_DESCRIPTION = 5000;

/** Saves the editor's form without a script: everything in one go, photos included, and publishes if asked to. */
export async function saveForm(form: FormData, context: ActionAPIContext): Promise<Outcome> {
  const { locale } = context.locals;
  const to = paths(locale).sellerArea;
  const { sellerProducts: t } = words(locale);
  const typed = draftFromForm((name) =>
    name === FIELD.description ? linesOf(form, name) : textOf(form, name, LONGEST),
  );
  const step = textOf(form, FIELD.step, 40);
  const { draft, problems } = await withPictures(form, takeStep(typed, step), context);
  if (draft.title.trim() === "") {
    return {
      values: formOf(draft),
      problems: [{ field: FIELD.title, message: t.editor.problems.title_missing }, ...problems],
    };
  }
  const body = {
    ...toBody(draft, null),
    ...(draft.id === null ? {} : { variants_seen: typed.variants.flatMap(({ id }) => id ?? []) }),
  };
  const saved = await saveListing(context, draft.id, body, textOf(form, FIELD.draftKey, 40) || randomUUID());
  if (!saved.ok) {
    return { values: formOf(draft), problems: [...problems, { field: null, message: saved.message }] };
  }
  const listing = saved.data;
  if (problems.length > 0) return { values: formOf(draftOf(listing)), problems };
  const page = to.product(listing.id);
  if (step === "simpan") return { to: withResult(page, "productSaved") };
  if (step !== "terbit") return { to: page };
  if (listing.problems.length > 0) return { to: `${page}?terbit=1` };
  const published = await saveListing(context, listing.id, { status: "published" }, "");
  return published.ok
    ? { to: withResult(to.products(), "productPublished") }
    : { values: formOf(draftOf(listing)), problems: [{ field: null, message: published.message }] };
}

/** Keeps the photos that came with the form, as many as there is room for. */
async function withPictures(
  form: FormData,
  draft: Draft,
  context: ActionAPIContext,
): Promise<{ draft: Draft; problems: FormProblem[] }> {
  const files = form
    .getAll(FIELD.files)
    .filter((file): file is File => file instanceof File && file.size > 0);
  const room = MOST_PICTURES - draft.pictures.length;
  const t = words(context.locals.locale).sellerProducts.editor.pictures;
  const pictures = [...draft.pictures];
  const problems: FormProblem[] = files.length > room ? [{ field: FIELD.files, message: t.full }] : [];
  for (const file of files.slice(0, Math.max(0, room))) {
    const kept = await keepPicture(context, file);
    if (kept.ok) pictures.push(kept.data);
    else problems.push({ field: FIELD.files, message: `${file.name}: ${kept.message}` });
  }
  return { draft: { ...draft, pictures }, problems };
}

/** A text of several lines as somebody sent it, without control characters. */
function linesOf(form: FormData, name: string): string {
  const value = form.get(name);
  if (typeof value !== "string") return "";
  return value
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n]+/gu, " ")
    .trim()
    .slice(0, LONGEST_DESCRIPTION);
}
