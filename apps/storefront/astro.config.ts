import node from "@astrojs/node";
import react from "@astrojs/react";
import { defineConfig, passthroughImageService } from "astro/config";

import { devRoutes } from "./build/dev-routes.ts";
import { precompressClient } from "./build/precompress.ts";
import { selfContainedBuild } from "./build/self-contained.ts";
import { LARGEST_BODY_BYTES } from "./src/personal-routes.ts";

export default defineConfig({
  output: "server",
  // Our own server (server/main.ts) mounts the handler: Astro's standalone one neither compresses nor tags.
  adapter: node({
    mode: "middleware",
    experimentalDisableStreaming: true,
    bodySizeLimit: LARGEST_BODY_BYTES,
  }),
  integrations: [react(), selfContainedBuild(), precompressClient(), devRoutes()],
  trailingSlash: "never",
  prefetch: false,
  markdown: { syntaxHighlight: false },
  session: false,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: "always", assets: "_astro" },
  // Pictures come from /media/*, resized by our server: no public resizing endpoint.
  image: { service: passthroughImageService() },
  cache: {
    provider: { name: "page-cache", entrypoint: new URL("./src/lib/cache/provider.ts", import.meta.url) },
  },
  security: {
    checkOrigin: true,
    actionBodySizeLimit: LARGEST_BODY_BYTES,
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        // Rings makers' phones, below /penjual.
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        "frame-ancestors 'none'",
      ],
    },
  },
  vite: { build: { assetsInlineLimit: 0 } },
});
