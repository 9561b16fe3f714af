import type { ServerResponse } from "node:http";

import type { AstroIntegration } from "astro";

import { createInternal } from "../server/internal.ts";
import { createMedia } from "../server/media.ts";
import { createRouter } from "../server/router.ts";
import { env } from "../src/lib/env.server.ts";

/** What our server answers itself, for `astro dev`: pictures, and invalidations with no cache to drop from. */
export function devRoutes(): AstroIntegration {
  return {
    name: "dev-routes",
    hooks: {
      "astro:server:setup": ({ server }) => {
        const cache = { invalidateTags: () => 0, invalidatePath: () => 0 };
        const answer = createRouter([
          createInternal(cache, env().INTERNAL_SECRET),
          createMedia(env().DATA_DIR),
        ]);
        server.middlewares.use((request, response: ServerResponse, next) => {
          if (!/^\/(?:media|_internal)\//.test(request.url ?? "")) next();
          else answer(request, response, "dev").catch(next);
        });
      },
    },
  };
}
