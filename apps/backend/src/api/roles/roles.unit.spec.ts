import { relative, resolve } from "node:path";

import { OPERATOR_ROLES } from "@gerai/contracts";

import { ownRoutes } from "../../testing/own-routes";
import { accessRule, CORE_ACCESS, OWN_ACCESS } from "./access";

const routes = ownRoutes("admin");

test("the walk finds our routes", () => {
  expect(routes.length).toBeGreaterThan(20);
  expect(routes).toContainEqual({ method: "POST", path: "/admin/sellers/:id/approve" });
});

test("every route of ours has a row of its own", () => {
  expect(routes.filter(({ method, path }) => !accessRule(OWN_ACCESS, method, path))).toEqual([]);
});

test("an administrator may do everything, and nobody but one hands out keys, invitations and roles", () => {
  for (const rule of [...OWN_ACCESS, ...CORE_ACCESS]) expect(rule.roles).toContain("admin");
  for (const path of [
    "/admin/api-keys",
    "/admin/invites/inv_1/resend",
    "/admin/users/user_1",
    "/ADMIN/Api-Keys/",
  ]) {
    expect(accessRule(CORE_ACCESS, "POST", path)?.roles).toEqual(["admin"]);
  }
  expect(accessRule(OWN_ACCESS, "POST", "/admin/operators/user_1")?.roles).toEqual(["admin"]);
});

test("docs/operator-roles.md says the same", async () => {
  const lines = routes.map(({ method, path }) => {
    const roles = accessRule(OWN_ACCESS, method, path)?.roles ?? [];
    return `| ${method} | \`${path}\` | ${OPERATOR_ROLES.map((role) => (roles.includes(role) ? "✓" : "")).join(" | ")} |`;
  });
  const core = CORE_ACCESS.map(
    (rule) =>
      `| ${(rule.methods ?? ["all"]).join(", ")} | ${rule.paths.map((path) => `\`${path}\``).join(" ")} | ${rule.roles.join(", ")} |`,
  );
  const document = [
    "# Roles of operators",
    "",
    "Who may use which route below `/admin`. Written from `apps/backend/src/api/roles/access.ts`, whose spec walks our",
    "routes: `npx vitest run --project unit roles -u` writes this page anew. A route without a row is closed to everyone.",
    "",
    "<!-- prettier-ignore -->",
    `| method | route | ${OPERATOR_ROLES.join(" | ")} |`,
    `| --- | --- | ${OPERATOR_ROLES.map(() => ":-:").join(" | ")} |`,
    ...lines,
    "",
    "Medusa's own routes; the first row that fits decides:",
    "",
    "<!-- prettier-ignore -->",
    "| methods | paths | roles |",
    "| --- | --- | --- |",
    ...core,
    "",
  ].join("\n");
  const page = relative(__dirname, resolve(__dirname, "../../../../../docs/operator-roles.md"));
  await expect(document).toMatchFileSnapshot(page);
});
