import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { basename, extname } from "node:path";

import { contentTypeOf } from "./content-type.ts";
import { log } from "./log.ts";
import { PictureStore } from "./picture-store.ts";
import { sendPlainPage } from "./plain-page.ts";
import type { Route } from "./router.ts";
import { QueueFullError } from "./work-queue.ts";

const PREFIX = "/media/";

/**
 * Serves pictures from the data folder, whether or not the backend runs. Names are content hashes, so an
 * answer never changes.
 */
export function createMedia(dataDir: string): Route {
  const store = new PictureStore(dataDir);
  return async ({ request, response, target: { pathname }, reads }) => {
    if (!reads || !pathname.startsWith(PREFIX)) return false;
    try {
      const file = await store.find(pathname.slice(PREFIX.length));
      if (file === undefined) sendPlainPage(request, response, 404);
      else await sendFile(request, response, file);
    } catch (error) {
      if (error instanceof QueueFullError) {
        sendPlainPage(request, response, 503, { "retry-after": "5" });
      } else {
        // A stored file that is no picture: for the shopper it is not there, for the log it is a fault.
        log("error", "picture cannot be served", { path: pathname, error: String(error) });
        sendPlainPage(request, response, 404);
      }
    }
    return true;
  };
}

async function sendFile(request: IncomingMessage, response: ServerResponse, file: string): Promise<void> {
  const etag = `"${basename(file)}"`;
  const headers = {
    "content-type": contentTypeOf(extname(file)),
    "cache-control": "public, max-age=31536000, immutable",
    etag,
  };
  if (request.headers["if-none-match"] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const bytes = await readFile(file);
  response.writeHead(200, { ...headers, "content-length": bytes.length });
  response.end(request.method === "HEAD" ? undefined : bytes);
}
