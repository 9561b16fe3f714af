import { readdir, readFile } from "node:fs/promises";
import type { OutgoingHttpHeaders } from "node:http";
import { extname, join, sep } from "node:path";

import { Body } from "./body.ts";
import { contentTypeOf } from "./content-type.ts";
import { negotiateEncoding, type Encoding } from "./encoding.ts";
import type { Route } from "./router.ts";

const IMMUTABLE = "public, max-age=31536000, immutable";
const SHORT = "public, max-age=3600";

interface StaticFile {
  headers: OutgoingHttpHeaders;
  body: Body;
  encoded: ReadonlyMap<Encoding, Buffer>;
}

/** The built client files, read into memory once with the compressed copies that the build wrote beside them. */
export class StaticFiles {
  readonly #files: ReadonlyMap<string, StaticFile>;

  private constructor(files: ReadonlyMap<string, StaticFile>) {
    this.#files = files;
  }

  /** Reads a folder; hashed names under `_astro/` never change their content. */
  static async read(folder: string): Promise<StaticFiles> {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const names = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join("/"))
      .map((name) => (name.startsWith("/") ? name : `/${name}`));
    const known = new Set(names);
    const files = new Map<string, StaticFile>();
    for (const name of names.filter((each) => !/\.(?:br|gz)$/.test(each))) {
      const type = contentTypeOf(extname(name));
      const encoded = new Map<Encoding, Buffer>();
      if (known.has(`${name}.br`)) encoded.set("br", await readFile(join(folder, `${name}.br`)));
      if (known.has(`${name}.gz`)) encoded.set("gzip", await readFile(join(folder, `${name}.gz`)));
      files.set(name, {
        headers: {
          "content-type": type,
          "cache-control": name.startsWith("/_astro/") ? IMMUTABLE : SHORT,
          ...(encoded.size > 0 ? { vary: "Accept-Encoding" } : {}),
        },
        body: new Body(await readFile(join(folder, name)), type),
        encoded,
      });
    }
    return new StaticFiles(files);
  }

  /** Sends the file at a path, if there is one. */
  readonly route: Route = ({ request, response, target, reads }) => {
    const file = reads ? this.#files.get(target.pathname) : undefined;
    if (file === undefined) return false;
    const headers: OutgoingHttpHeaders = { ...file.headers, etag: file.body.etag };
    if (file.body.isNamedBy(request.headers["if-none-match"])) {
      response.writeHead(304, headers).end();
      return true;
    }
    const encoding = negotiateEncoding(request.headers["accept-encoding"]);
    const encoded = file.encoded.get(encoding);
    const bytes = encoded ?? file.body.identity;
    if (encoded !== undefined) headers["content-encoding"] = encoding;
    headers["content-length"] = bytes.length;
    response.writeHead(200, headers);
    response.end(request.method === "HEAD" ? undefined : bytes);
    return true;
  };
}
