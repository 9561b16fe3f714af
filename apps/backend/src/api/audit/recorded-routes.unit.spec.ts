import { ownRoutes } from "../../testing/own-routes";
import middlewares from "../middlewares";
import { recordWrites } from "./record-writes";
import { AUDIT_SUBJECTS, subjectOf } from "./subjects";

/** Writing routes that are about no single record; whoever adds one says here what it is about. */
const ABOUT_NO_RECORD: Readonly<Record<string, string>> = {
  "POST /admin/customers/:id/password-reset": "a link for a person; the id is kept, nothing of theirs is",
  "POST /admin/outbox/:id/retry": "a message; the outbox keeps who sent it once more and when",
  "POST /admin/private-files": "a file; what it is evidence for names it",
  "POST /seller/me/password": "a login",
  "POST /seller/notifications/read": "what a member has read",
  "POST /seller/push-subscriptions": "a member's own phone",
  "DELETE /seller/push-subscriptions": "a member's own phone",
  "POST /seller/pictures": "a picture; the goods that show it name it",
  "POST /seller/product-imports": "a run; the goods it writes count",
  "POST /seller/product-imports/:id/check": "a run",
  "POST /seller/product-imports/:id/start": "a run",
};

const writing = [...ownRoutes("admin"), ...ownRoutes("seller")].filter(({ method }) => method !== "GET");

test("every writing route of ours passes the recorder, whoever adds it", () => {
  expect(writing.length).toBeGreaterThan(40);
  const recorded = (middlewares.routes ?? []).filter(
    // One with `methods` would run after others, and not for each of them.
    (route) => route.methods === undefined && (route.middlewares ?? []).includes(recordWrites as never),
  );
  const areas = recorded.map(({ matcher }) => matcher);
  expect(areas).toEqual(expect.arrayContaining(["/admin", "/seller"]));
  const missed = writing.filter(
    ({ path }) =>
      !areas.some((area) => typeof area === "string" && (path === area || path.startsWith(`${area}/`))),
  );
  expect(missed).toEqual([]);
});

test("every writing route is about a kind of record that the log can read before and after, or says why not", () => {
  const unknown = writing
    .filter(({ path }) => subjectOf(path.replaceAll(/:\w+/g, "none_01XXXXXXXXXX")).subject === null)
    .map(({ method, path }) => `${method} ${path}`);
  expect(unknown.filter((route) => !Object.hasOwn(ABOUT_NO_RECORD, route))).toEqual([]);
});

test("of no kind of record the log keeps columns that are about a person", () => {
  const personal =
    /name|email|phone|whatsapp|address|story|contact|holder|reason|note|title_of|number_typed|member_id|nik|bank/;
  for (const { entity, kept } of Object.values(AUDIT_SUBJECTS)) {
    expect([entity, kept.filter((column) => personal.test(column))]).toEqual([entity, []]);
  }
});
