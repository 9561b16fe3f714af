import type { ActionAPIContext } from "astro:actions";

import { words } from "@/i18n";
import { fileOf } from "@/lib/forms/file-of";
import { textOf } from "@/lib/forms/form-state";
import { refused, type Outcome } from "@/lib/shop/outcome";
import { paths } from "@/paths";

import { checkAgain, handIn, startImport } from "./imports.server";

const ID = 100;
const MAX_BYTES = 10 * 1024 * 1024;

/** Hands in a table (`berkas`) to be looked through; nothing is imported yet. */
export async function uploadTable(form: FormData, context: ActionAPIContext): Promise<Outcome> {
  const { locale } = context.locals;
  const t = words(locale).sellerImports;
  const file = fileOf(form, "berkas");
  if (file === null) return refused(t.fileMissing, "berkas");
  if (file.size > MAX_BYTES) return refused(t.fileTooLarge, "berkas");
  const answer = await handIn(context, file, textOf(form, "terbit", 1) === "1");
  if (!answer.ok) return refused(answer.message, "berkas");
  return { to: paths(locale).sellerArea.importOf(answer.data.import.id) };
}

/** Looks through it again with what the person said its columns are (`kolom-0` names a heading, `isi-0` its field). */
export async function mapColumns(form: FormData, context: ActionAPIContext): Promise<Outcome> {
  const id = textOf(form, "id", ID);
  const mapping: Record<string, string> = {};
  for (let at = 0; form.has(`kolom-${String(at)}`) && at < 200; at += 1) {
    const heading = form.get(`kolom-${String(at)}`);
    if (typeof heading === "string") mapping[heading] = textOf(form, `isi-${String(at)}`, 40);
  }
  const answer = await checkAgain(context, id, mapping);
  if (!answer.ok) return refused(answer.message);
  return { to: `${paths(context.locals.locale).sellerArea.importOf(id)}#hasil` };
}

/** Starts a table that was looked through. */
export async function start(form: FormData, context: ActionAPIContext): Promise<Outcome> {
  const id = textOf(form, "id", ID);
  const answer = await startImport(context, id);
  // Sent twice, the second finds it under way; that is what was wanted.
  if (!answer.ok && answer.code !== "import_started") return refused(answer.message);
  return { to: paths(context.locals.locale).sellerArea.importOf(id) };
}
