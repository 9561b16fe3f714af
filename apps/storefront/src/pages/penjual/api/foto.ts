import type { APIRoute } from "astro";

import { keepPicture } from "@/features/seller-area/products/products.server";
import { words } from "@/i18n";

/** Takes one photo (`file`) for goods: `{ picture: { url, width, height } }`, else `{ message }`. */
export const POST: APIRoute = async ({ cookies, locals, request, url }) => {
  const locale: App.Locals["locale"] = url.searchParams.get("lang") === "en" ? "en" : "id";
  const file = await request.formData().then(
    (form) => form.get("file"),
    () => null,
  );
  if (!(file instanceof File) || file.size === 0) {
    return Response.json({ message: words(locale).sellerProducts.editor.pictures.failed }, { status: 400 });
  }
  const answer = await keepPicture({ cookies, locals: { ...locals, locale } }, file);
  return Response.json(answer.ok ? { picture: answer.data } : { message: answer.message }, {
    status: answer.ok ? 201 : answer.status,
    headers: { "cache-control": "no-store" },
  });
};
