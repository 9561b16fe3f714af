/**
 * Takes the icons that the pictures use out of the whole Fluent Emoji set (99 MB) into icons.subset.json.
 * Only needed when the demo's data names a new icon:
 *
 *     npm install --no-save @iconify-json/fluent-emoji@1.2.7
 *     node apps/backend/src/demo/pictures/extract-icons.ts node_modules/@iconify-json/fluent-emoji/icons.json name…
 *
 * The icons that are there already are kept.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

interface IconSet {
  width?: number;
  height?: number;
  icons: Record<string, { body: string; width?: number; height?: number }>;
  aliases?: Record<string, { parent: string }>;
}

const [script = ".", setFile, ...names] = process.argv.slice(1);
const target = resolve(script, "../icons.subset.json");

function extract(set: IconSet): void {
  const kept = JSON.parse(readFileSync(target, "utf8")) as Record<string, unknown>;
  for (const name of names) {
    const drawing = set.icons[name] ?? set.icons[set.aliases?.[name]?.parent ?? ""];
    if (!drawing) throw new RangeError(`The set has no icon called ${name}`);
    kept[name] = {
      body: drawing.body,
      width: drawing.width ?? set.width ?? 32,
      height: drawing.height ?? set.height ?? 32,
    };
  }
  const sorted = Object.fromEntries(Object.entries(kept).sort(([one], [other]) => (one < other ? -1 : 1)));
  writeFileSync(target, `${JSON.stringify(sorted, null, 2)}\n`);
}

if (setFile === undefined || names.length === 0) {
  console.error("Usage: node extract-icons.ts <icons.json of the set> <icon name>…");
  process.exitCode = 1;
} else {
  extract(JSON.parse(readFileSync(setFile, "utf8")) as IconSet);
}
