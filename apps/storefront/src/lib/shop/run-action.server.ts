import type { APIContext, MiddlewareNext } from "astro";
import { getActionContext } from "astro:actions";

import { words } from "../../i18n/index.ts";
import { COUNT_COOKIE } from "./cookie-names.ts";
import { isOutcome, refused, type Outcome } from "./outcome.ts";

/** Status of a page that shows a form again with its problems. */
const UNPROCESSABLE = 422;

/**
 * Runs the action of a posted form, before its page renders: on success the person is sent on with 303, so
 * that reloading posts nothing twice; otherwise the page renders again with the problems. A script that asks
 * for JSON gets `{ to, count }` or `{ problems, count }` instead.
 */
export async function runAction(context: APIContext, next: MiddlewareNext): Promise<Response> {
  const posted = getActionContext(context);
  const { action } = posted;
  if (action?.calledFrom !== "form") return next();
  const result = await action.handler();
  const outcome = outcomeOf(result, context);
  if (context.request.headers.get("accept") === "application/json") {
    const count = Number(context.cookies.get(COUNT_COOKIE)?.value ?? 0);
    return Response.json({ ...outcome, count }, { status: "to" in outcome ? 200 : UNPROCESSABLE });
  }
  if ("to" in outcome) return context.redirect(outcome.to, 303);
  posted.setActionResult(action.name, posted.serializeActionResult({ data: outcome, error: undefined }));
  const page = await next();
  // A form that was only asked to show what follows from a choice has nothing wrong with it.
  return page.status === 200 && outcome.problems.length > 0
    ? new Response(page.body, { status: UNPROCESSABLE, headers: page.headers })
    : page;
}

function outcomeOf(result: { data: unknown; error: Error | undefined }, context: APIContext): Outcome {
  if (result.error === undefined && isOutcome(result.data)) return result.data;
  const { locale, requestId } = context.locals;
  console.error(
    `request=${requestId} action failed: ${result.error?.stack ?? "answered without an outcome"}`,
  );
  return refused(words(locale).shop.failed);
}
