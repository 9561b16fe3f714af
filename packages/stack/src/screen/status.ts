import type { StackConfig } from "../config/config.ts";
import { knownSecrets, USUAL_DEMO_PASSWORD } from "../config/secrets.ts";
import { POSTGRES_USER } from "../postgres/cluster.ts";
import { embeddedUrl, withClient } from "../postgres/sql.ts";
import { publishableKey } from "../prepare/publishable-key.ts";
import { hasDemoAccounts } from "../prepare/seed.ts";
import { hasTable } from "../prepare/stack-meta.ts";
import type { PartState } from "../supervise/part.ts";
import { runningStack, type StackState } from "../supervise/state-file.ts";

/** Name of the database on the embedded server. */
export const DATABASE_NAME = "gerai";

/** One account of the demo. */
export interface DemoAccount {
  email: string;
  password: string;
  /** What the account is for. */
  role: string;
}

/** What can be told from the database alone. */
export interface ShopFacts {
  publishable_key: string | null;
  demo_accounts: DemoAccount[];
}

/** The answer of `npm run status -- --json`. */
export interface StackStatus extends ShopFacts {
  running: boolean;
  phase: StackState["phase"] | "stopped";
  pid: number | null;
  storefront: string;
  backend: string;
  dashboard: string;
  search: string;
  data_dir: string;
  parts: { name: string; pid: number | null; state: PartState; restarts: number }[];
}

const ROLES: Record<string, string> = {
  admin: "operator",
  petugas: "officer",
  pendamping: "mentor",
  kasir: "cashier",
  evaluator: "evaluator",
  penjual: "seller",
  penjual2: "seller of another shop",
  pelatih: "trainer",
  pembeli: "customer",
};

/** Gathers the status from the supervisor's notes and the database; never fails because something is down. */
export async function readStatus(config: StackConfig): Promise<StackStatus> {
  const running = runningStack(config.paths);
  const state = running?.state ?? null;
  const url = running && databaseUrlOf(config, state);
  const facts = url ? await readShopFacts(url, demoPasswordOf(config)).catch(() => null) : null;
  return {
    running: running !== null,
    phase: running ? (state?.phase ?? "starting") : "stopped",
    pid: running?.pid ?? null,
    storefront: state?.storefront ?? config.storefrontUrl,
    backend: state?.backend ?? config.backendUrl,
    dashboard: state?.dashboard ?? `${config.backendUrl}/app`,
    search: state?.search ?? config.meilisearchHost ?? `http://127.0.0.1:${config.ports.search}`,
    publishable_key: facts?.publishable_key ?? null,
    demo_accounts: facts?.demo_accounts ?? [],
    data_dir: config.paths.dataDir,
    parts: (running ? (state?.parts ?? []) : []).map(({ name, pid, state: doing, restarts }) => ({
      name,
      pid,
      state: doing,
      restarts,
    })),
  };
}

/** Asks the database for the publishable key and for the demo accounts that really exist. */
async function readShopFacts(url: string, demoPassword: string): Promise<ShopFacts> {
  return withClient(url, async (client) => {
    const key = await publishableKey(client);
    const isDemo = (await hasTable(client, "provider_identity")) && (await hasDemoAccounts(client));
    const accounts = isDemo
      ? await client.query<{ email: string }>(
          `select distinct entity_id as email from provider_identity
           where provider = 'emailpass' and entity_id like '%@gerai.test' and deleted_at is null`,
        )
      : null;
    return {
      publishable_key: key,
      demo_accounts: inUsualOrder(accounts?.rows.map((row) => row.email) ?? []).map((email) => ({
        email,
        password: demoPassword,
        role: ROLES[email.split("@")[0] ?? ""] ?? "demo",
      })),
    };
  });
}

function inUsualOrder(emails: string[]): string[] {
  const order = Object.keys(ROLES);
  // Accounts that tests or visitors made are nobody's business.
  const known = emails.filter((email) => order.includes(email.split("@")[0] ?? ""));
  const rank = (email: string) => order.indexOf(email.split("@")[0] ?? "");
  return known.toSorted((a, b) => rank(a) - rank(b));
}

function databaseUrlOf(config: StackConfig, state: StackState | null): string | null {
  if (config.databaseUrl) return config.databaseUrl;
  const password = knownSecrets(config.paths.secrets)?.postgres_password;
  if (!password || state?.embeddedDatabase === false) return null;
  return embeddedUrl(state?.ports.postgres ?? config.ports.postgres, POSTGRES_USER, password, DATABASE_NAME);
}

function demoPasswordOf(config: StackConfig): string {
  return (
    knownSecrets(config.paths.secrets)?.demo_password ?? process.env.DEMO_PASSWORD ?? USUAL_DEMO_PASSWORD
  );
}
