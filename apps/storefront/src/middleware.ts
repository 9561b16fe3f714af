import { legalDateOf } from "@gerai/contracts";
import { defineMiddleware } from "astro:middleware";

import { words } from "./i18n/index.ts";
import { localeOfPath } from "./i18n/locale.ts";
import { env } from "./lib/env.server.ts";
import { SearchUnavailableError } from "./lib/read-model.server.ts";

export const onRequest = defineMiddleware(async (context, next) => {
  const { locals, params, url } = context;
  locals.locale ??= localeOfPath(url.pathname);
  locals.today ??= legalDateOf(new Date());
  locals.orderingPaused ??= false;
  locals.requestId ??= "dev";
  locals.siteNotice ??= env().SITE_NOTICE ?? words(locals.locale).system.notice;
  // Pages live under `[...locale]`, which matches any prefix: only none and `en` are ours.
  if ("locale" in params && params.locale !== undefined && params.locale !== "en") {
    return new Response(null, { status: 404 });
  }
  try {
    return await next();
  } catch (error) {
    if (!(error instanceof SearchUnavailableError)) throw error;
    console.error(`${locals.requestId} ${url.pathname}: ${error.message}: ${String(error.cause)}`);
    return context.rewrite("/503");
  }
});
