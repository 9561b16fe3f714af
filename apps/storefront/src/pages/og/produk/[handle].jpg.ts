import { cacheTag } from "@gerai/contracts";
import type { APIRoute } from "astro";

import { renderShareImage } from "@/features/share/og-image.server";
import { productShareCard } from "@/features/share/share-card";
import { shareResponse } from "@/features/share/share-response.server";
import { storedPicture } from "@/features/share/stored-picture.server";
import { getProduct } from "@/lib/read-model.server";

/** Open Graph picture of a product. */
export const GET: APIRoute = async (context) => {
  const product = await getProduct(context.params.handle ?? "");
  if (product === null) return new Response(null, { status: 404 });
  const [main, face] = await Promise.all([
    storedPicture(product.pictures[0]?.url),
    storedPicture(product.seller.photo),
  ]);
  const jpeg = await renderShareImage(productShareCard(product, context.locals.today), { main, face });
  return shareResponse(context, jpeg, {
    tags: [cacheTag.product(product.id), cacheTag.seller(product.seller.id)],
    documents: [product],
  });
};
