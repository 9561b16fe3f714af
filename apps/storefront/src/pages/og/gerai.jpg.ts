import type { APIRoute } from "astro";

import { renderSiteImage } from "@/features/share/og-image.server";
import { shareResponse } from "@/features/share/share-response.server";

/** Open Graph picture of the shop itself. */
export const GET: APIRoute = async (context) =>
  shareResponse(context, await renderSiteImage(), { tags: [], documents: [] });
