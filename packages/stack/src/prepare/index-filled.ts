import { withClient } from "../postgres/sql.ts";
import type { Wiring } from "../parts/environment.ts";
import { hasTable } from "./stack-meta.ts";

/** Which index shows the rows of which table. */
const SHOWN: { index: string; table: string }[] = [
  { index: "products", table: "product" },
  { index: "sellers", table: "seller" },
];

/** Whether the search index holds anything of what the database holds; the local server begins every start empty. */
export async function isIndexFilled(wiring: Wiring): Promise<boolean> {
  const expected = await withClient(wiring.databaseUrl, async (client) => {
    const indexes: string[] = [];
    for (const { index, table } of SHOWN) {
      if (!(await hasTable(client, table))) continue;
      const found = await client.query(`select 1 from "${table}" where deleted_at is null limit 1`);
      if (found.rowCount) indexes.push(index);
    }
    return indexes;
  });
  const counts = await Promise.all(expected.map((index) => countDocuments(wiring, index)));
  return counts.every((count) => count > 0);
}

async function countDocuments({ searchUrl, secrets }: Wiring, index: string): Promise<number> {
  try {
    const response = await fetch(`${searchUrl}/indexes/${index}/search`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${secrets.search_key}` },
      body: JSON.stringify({ q: "", limit: 1 }),
      signal: AbortSignal.timeout(2000),
    });
    const answer = (await response.json()) as { hits?: unknown[] };
    return answer.hits?.length ?? 0;
  } catch {
    return 0;
  }
}
