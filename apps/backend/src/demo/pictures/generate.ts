/**
 * Makes the pictures of the demo: `npm run pictures -w @gerai/backend [-- handle…]`.
 * Without handles only what changed is made anew.
 */
import { existsSync, readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Lets Node run the backend's sources as they are: it strips types by itself, but wants file endings on
 * imports and a mark on JSON, which the backend's CommonJS build does not have.
 */
function allowBareTypeScriptImports(): void {
  registerHooks({
    resolve(specifier, context, nextResolve) {
      if (/^\.{1,2}\//.test(specifier) && context.parentURL?.startsWith("file:")) {
        const base = new URL(specifier.replace(/\.js$/, ""), context.parentURL).href;
        const file = [`${base}.ts`, `${base}/index.ts`].find((url) => existsSync(fileURLToPath(url)));
        if (file) return nextResolve(file, context);
      }
      return nextResolve(specifier, context);
    },
    load(url, context, nextLoad) {
      if (url.startsWith("file:") && url.endsWith(".json")) {
        const source = `export default ${readFileSync(fileURLToPath(url), "utf8")}`;
        return { format: "module", shortCircuit: true, source };
      }
      return nextLoad(url, context);
    },
  });
}

async function main(): Promise<void> {
  allowBareTypeScriptImports();
  const { renderAll } = await import("./render-all.js");
  const folder = resolve(process.argv[1] ?? ".", "../../../../demo-assets");
  const started = Date.now();
  const report = await renderAll(folder, new Set(process.argv.slice(2)));
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(
    `${String(report.written.length)} pictures made, ${String(report.unchanged)} unchanged, ` +
      `${String(report.removed.length)} removed in ${seconds} s`,
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
