import type { APIRoute } from "astro";

import { downloadTable } from "@/features/seller-area/imports/imports.server";
import { words } from "@/i18n";
import { sellerToken } from "@/lib/shop/session.server";
import { paths } from "@/paths";

/** The template, all goods, or what is said about an import, straight from the backend. */
export const GET: APIRoute = async (context) => {
  const { name = "", format = "" } = context.params;
  const { locale } = context.locals;
  const page = paths(locale).sellerArea.imports();
  if (sellerToken(context.cookies) === null) return context.redirect(page);
  const file = await downloadTable(context, name, format, context.url.searchParams.get("impor") ?? "");
  if (file === null) return new Response(null, { status: 404 });
  if (file.status === 401) return context.redirect(page);
  const type = file.headers.get("content-type") ?? "";
  if (file.ok && /^(text\/csv|application\/vnd\.)/.test(type)) {
    return new Response(file.body, {
      headers: {
        "content-type": type,
        "content-disposition": file.headers.get("content-disposition") ?? "attachment",
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
        "x-robots-tag": "noindex",
      },
    });
  }
  return new Response(words(locale).sellerImports.unavailable, {
    status: file.ok ? 502 : file.status,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
};
