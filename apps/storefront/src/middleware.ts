import { legalDateOf } from "@gerai/contracts";
import { defineMiddleware } from "astro:middleware";

import { words } from "./i18n/index.ts";
import { localeOfPath } from "./i18n/locale.ts";
import { env } from "./lib/env.server.ts";
import { runAction } from "./lib/shop/run-action.server.ts";
import { SearchUnavailableError } from "./lib/read-model.server.ts";
import { isPersonal } from "./personal-routes.ts";

/** Completes what our server has said of the request; under `astro dev` there is no such server. */
function completeLocals(given: Partial<App.Locals>, pathname: string): App.Locals {
  const locale = given.locale ?? localeOfPath(pathname);
  return {
    locale,
    today: given.today ?? legalDateOf(new Date()),
    orderingPaused: given.orderingPaused ?? false,
    clientAddress: given.clientAddress ?? null,
    requestId: given.requestId ?? "dev",
    siteNotice: given.siteNotice ?? env().SITE_NOTICE ?? words(locale).system.notice,
  };
}

export const onRequest = defineMiddleware(async (context, next) => {
  const { locals, params, url } = context;
  Object.assign(locals, completeLocals(locals, url.pathname));
  // Pages live under `[...locale]`, which matches any prefix: only none and `en` are ours.
  if ("locale" in params && params.locale !== undefined && params.locale !== "en") {
    return new Response(null, { status: 404 });
  }
  try {
    return await (isPersonal(url.pathname) ? runAction(context, next) : next());
  } catch (error) {
    const unavailable = error instanceof SearchUnavailableError;
    const detail = unavailable ? `${error.message}: ${String(error.cause)}` : stackOf(error);
    console.error(`request=${locals.requestId} path=${JSON.stringify(url.pathname)} ${detail}`);
    // Rendered after the error, so nothing of the failed page is left; Astro shows 500.astro for the rest.
    return unavailable ? context.rewrite("/503") : new Response(null, { status: 500 });
  }
});

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
