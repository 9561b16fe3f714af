import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

import type { AstroIntegration } from "astro";

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** File types that shrink; pictures and woff2 are compressed already. */
const COMPRESSIBLE = /\.(?:html|css|js|mjs|json|svg|txt|xml|webmanifest|map)$/;

/** Writes `.br` and `.gz` beside every text file under a folder; returns how many files it compressed. */
export async function precompress(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => COMPRESSIBLE.test(name)).map((name) => join(folder, name));
  await Promise.all(
    files.map(async (file) => {
      if (!(await stat(file)).isFile()) return;
      const body = await readFile(file);
      const options = {
        params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
      };
      await writeFile(`${file}.br`, await brotli(body, options));
      await writeFile(`${file}.gz`, await deflate(body, { level: 9 }));
    }),
  );
  return files.length;
}

/** Compresses the built client files once, at the best quality, so that the server never has to. */
export function precompressClient(): AstroIntegration {
  return {
    name: "precompress-client",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const count = await precompress(fileURLToPath(dir));
        logger.info(`compressed ${count} files`);
      },
    },
  };
}
