import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";

import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** Where the pictures of the demo are: beside the source, or two folders up from the build output. */
function assetsDir(): string | null {
  const places = ["demo-assets", join("..", "..", "demo-assets")];
  return places.map((place) => resolve(place)).find((place) => existsSync(place)) ?? null;
}

/**
 * Stores the pictures of one record through the file module, like any upload.
 * @param folder `products` or `sellers`
 * @returns addresses in order: `<name>.webp`, `<name>-2.webp`; empty when there are none
 */
export async function storePictures(
  container: MedusaContainer,
  folder: "products" | "sellers",
  name: string,
): Promise<string[]> {
  const base = assetsDir();
  if (base === null) return [];
  const paths = [`${name}.webp`, `${name}-2.webp`].map((file) => join(base, folder, file)).filter(existsSync);
  const files = await Promise.all(
    paths.map(async (path) => ({
      filename: `${name}.webp`,
      mimeType: "image/webp",
      content: (await readFile(path)).toString("base64"),
      access: "public" as const,
    })),
  );
  if (files.length === 0) return [];
  return (await container.resolve(Modules.FILE).createFiles(files)).map(({ url }) => url);
}
