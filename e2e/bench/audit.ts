import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";

import config from "../playwright.config.ts";
import { freePort } from "./free-port.ts";

/** Medians of several Lighthouse runs: mobile, with its default throttling. */
export interface Audit {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  /** Milliseconds. */
  lcp: number;
  /** Milliseconds in which the page could not react. */
  blocked: number;
  /** Layout shift, without a unit. */
  cls: number;
  /** Bytes of JavaScript as sent. */
  script: number;
  /** Bytes of everything as sent. */
  total: number;
}

const KEYS = [
  "performance",
  "accessibility",
  "bestPractices",
  "seo",
  "lcp",
  "blocked",
  "cls",
  "script",
  "total",
] as const;

const launchOptions = config.use?.launchOptions;

/** Audits a page so often, each time in a fresh browser. */
export async function audit(url: string, runs = 3): Promise<Audit> {
  const results: Audit[] = [];
  for (let run = 0; run < runs; run += 1) results.push(await auditOnce(url));
  const medians = KEYS.map((key) => [key, median(results.map((result) => result[key]))]);
  return Object.fromEntries(medians) as Audit;
}

async function auditOnce(url: string): Promise<Audit> {
  const port = await freePort();
  const instance = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), `--remote-debugging-port=${port}`],
  });
  try {
    const result = await lighthouse(url, { port, logLevel: "error", output: "json" });
    if (result === undefined) throw new Error(`Lighthouse gave no result for ${url}`);
    const { audits, categories, runtimeError } = result.lhr;
    if (runtimeError !== undefined) throw new Error(`${url}: ${runtimeError.message}`);
    const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
    const value = (name: string) => audits[name]?.numericValue ?? Number.NaN;
    const bytes = transferSizes(audits["network-requests"]?.details);
    return {
      performance: score("performance"),
      accessibility: score("accessibility"),
      bestPractices: score("best-practices"),
      seo: score("seo"),
      lcp: value("largest-contentful-paint"),
      blocked: value("total-blocking-time"),
      cls: value("cumulative-layout-shift"),
      script: bytes.script,
      total: bytes.total,
    };
  } finally {
    await instance.close();
  }
}

function transferSizes(details: unknown): { script: number; total: number } {
  const items =
    (details as { items?: { resourceType?: string; transferSize?: number }[] } | undefined)?.items ?? [];
  const sum = (of: typeof items) => of.reduce((bytes, item) => bytes + (item.transferSize ?? 0), 0);
  return { script: sum(items.filter((item) => item.resourceType === "Script")), total: sum(items) };
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
