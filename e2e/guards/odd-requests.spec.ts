import { expect, test } from "@playwright/test";

import { environment } from "../fixtures/environment.ts";
import { oddRequests } from "./odd-requests.ts";

test("2,000 odd requests get an answer below 500 and never a stack trace", async () => {
  test.setTimeout(240_000);
  const requests = oddRequests(2_000, environment);
  const failures: string[] = [];
  const queue = [...requests];
  const worker = async () => {
    for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
      const response = await fetch(one.url, { ...one.init, redirect: "manual" });
      const text = await response.text();
      const traced = /\n\s+at .+:\d+:\d+/.test(text) || text.includes("node_modules");
      if (response.status >= 500 || traced) {
        failures.push(
          `${response.status} ${one.init.method ?? "GET"} ${one.url} ${traced ? "(stack trace)" : ""}`,
        );
      }
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  expect(failures).toEqual([]);
  expect(requests).toHaveLength(2_000);
});
