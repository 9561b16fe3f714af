import { cacheTag } from "@gerai/contracts";
import type { APIRoute } from "astro";

import { renderShareImage } from "@/features/share/og-image.server";
import { sellerShareCard } from "@/features/share/share-card";
import { shareResponse } from "@/features/share/share-response.server";
import { storedPicture } from "@/features/share/stored-picture.server";
import { getSeller } from "@/lib/read-model.server";

/** Open Graph picture of a maker. */
export const GET: APIRoute = async (context) => {
  const seller = await getSeller(context.params.handle ?? "");
  if (seller === null) return new Response(null, { status: 404 });
  const main = await storedPicture(seller.photo);
  const jpeg = await renderShareImage(sellerShareCard(seller, context.locals.today), { main });
  return shareResponse(context, jpeg, { tags: [cacheTag.seller(seller.id)], documents: [seller] });
};
