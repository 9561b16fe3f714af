import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { env } from "../../env";

const PATIENCE_MS = 2000;

/** Whether everything the backend depends on answers: 200 or 503 with `{ ready, checks }`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [databaseAnswers, searchAnswers] = await Promise.all([
    answers(async () => {
      await database.raw("select 1");
    }),
    answers(async () => {
      const response = await fetch(new URL("/health", env.meilisearchHost), {
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      if (!response.ok) throw new Error(`Search answered ${response.status}`);
    }),
  ]);
  const ready = databaseAnswers && searchAnswers;
  res.status(ready ? 200 : 503).json({ ready, checks: { database: databaseAnswers, search: searchAnswers } });
}

async function answers(check: () => Promise<void>): Promise<boolean> {
  try {
    // A database that is away keeps its callers waiting for a minute.
    const late = new Promise<never>((_resolve, reject) => {
      setTimeout(() => {
        reject(new Error("No answer in time"));
      }, PATIENCE_MS).unref();
    });
    await Promise.race([check(), late]);
    return true;
  } catch {
    return false;
  }
}
