import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

import { ROUTE_RULES, ruleFor, type RouteRule } from "./verdicts";

const CORE = join(dirname(require.resolve("@medusajs/medusa/package.json")), "dist/api");
const OURS = resolve(__dirname, "..");

interface Route {
  method: string;
  path: string;
  folder: string;
}

/** Medusa's route table: one folder per path, one export per method. */
function coreRoutes(): Route[] {
  return readdirSync(CORE, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("route.js"))
    .flatMap((file) => {
      const folder = dirname(file);
      const source = readFileSync(join(CORE, file), "utf8");
      const methods = [...source.matchAll(/^exports\.(GET|POST|PUT|PATCH|DELETE) = (?!exports|void)/gm)];
      const path = `/${folder.replaceAll("\\", "/").replaceAll(/\[(\w+)\]/g, ":$1")}`;
      return methods.map(([, method = ""]) => ({ method, path, folder }));
    })
    .toSorted((a, b) => (a.path + a.method < b.path + b.method ? -1 : 1));
}

const routes = coreRoutes();
const rulesOf = (route: Route): RouteRule | undefined => ruleFor(route.method, route.path);

test("the walk finds Medusa's routes", () => {
  const known = routes.map((route) => `${route.method} ${route.path}`);
  expect(known.length).toBeGreaterThan(300);
  expect(known).toEqual(
    expect.arrayContaining([
      "POST /store/carts/:id/complete",
      "POST /hooks/payment/:provider",
      "POST /admin/payment-collections/:id/mark-as-paid",
    ]),
  );
});

test("every core route has a verdict, and every rule decides about some route", () => {
  expect(routes.filter((route) => !rulesOf(route))).toEqual([]);
  const deciding = new Set(routes.map(rulesOf));
  expect(ROUTE_RULES.filter((rule) => !deciding.has(rule))).toEqual([]);
});

test("replaced and wrapped routes are ours, under the same path and parameter names; no other is shadowed", () => {
  const ours = (route: Route) => existsSync(join(OURS, route.folder, "route.ts"));
  for (const route of routes) {
    const verdict = rulesOf(route)?.verdict;
    expect([route.path, ours(route)]).toEqual([
      route.path,
      routes.some(
        (one) => one.path === route.path && ["replaced", "wrapped"].includes(rulesOf(one)?.verdict ?? ""),
      ),
    ]);
    if (verdict !== "replaced" && verdict !== "wrapped") continue;
    expect(readFileSync(join(OURS, route.folder, "route.ts"), "utf8")).toMatch(
      new RegExp(`export (const|async function) ${route.method}\\b`),
    );
  }
});

test("a refused route is refused however its address is written", () => {
  for (const path of ["/store/orders/order_1", "/STORE/Orders/order_1/", "/store/orders/order_1//"]) {
    expect(ruleFor("GET", path)?.verdict).toBe("refused");
  }
  expect(ruleFor("GET", "/store/orders")?.verdict).toBe("used");
});

test("docs/core-routes.md says the same", async () => {
  const counted = (rule: RouteRule) => routes.filter((route) => rulesOf(route) === rule).length;
  const lines = ROUTE_RULES.map(
    (rule) =>
      `| ${rule.verdict} | ${(rule.methods ?? ["all"]).join(", ")} | ${rule.paths.map((path) => `\`${path}\``).join(" ")} | ${counted(rule)} | ${rule.why} |`,
  );
  const document = [
    "# Core routes",
    "",
    "What becomes of the routes that Medusa brings along. The first row that fits decides; `/…` means everything",
    "below as well. Written from `apps/backend/src/api/core-routes/verdicts.ts`, whose spec walks Medusa's own route",
    "table: `npx vitest run --project unit core-routes -u` writes this page anew.",
    "",
    "<!-- prettier-ignore -->",
    "| verdict | methods | paths | routes | why |",
    "| --- | --- | --- | --- | --- |",
    ...lines,
    "",
  ].join("\n");
  const page = relative(__dirname, resolve(__dirname, "../../../../../docs/core-routes.md"));
  await expect(document).toMatchFileSnapshot(page);
});
