import type { StackConfig } from "./config/config.ts";
import type { Secrets } from "./config/secrets.ts";
import { createCluster, POSTGRES_USER, resetPassword } from "./postgres/cluster.ts";
import { settlePlace } from "./postgres/place.ts";
import { embeddedUrl, ensureDatabase } from "./postgres/sql.ts";
import type { Progress } from "./screen/progress.ts";
import { DATABASE_NAME } from "./screen/status.ts";
import { postgresPart } from "./supervise/postgres-part.ts";
import type { Supervisor } from "./supervise/supervisor.ts";

/** Starts the embedded database, unless there is another, and makes sure that our database is in it. */
export async function startDatabase(
  config: StackConfig,
  secrets: Secrets,
  hadSecrets: boolean,
  supervisor: Supervisor,
  progress: Progress,
): Promise<string> {
  return progress.step("postgres", config.databaseUrl ? "asking DATABASE_URL" : "starting", async (note) => {
    const { databaseUrl: outside } = config;
    if (outside) {
      note((await ensureDatabase(outside)) === "created" ? "outside, database created" : "outside");
      return outside;
    }
    const password = secrets.postgres_password;
    const place = settlePlace(config.paths.dataDir);
    const made = await createCluster(place, password);
    if (made === "present" && !hadSecrets) await resetPassword(place, password);
    await supervisor.add(postgresPart(place, { port: config.ports.postgres, password }));
    const url = embeddedUrl(config.ports.postgres, POSTGRES_USER, password, DATABASE_NAME);
    await ensureDatabase(url);
    note(made === "created" ? `created in ${place.home} as ${place.user.name}` : "running");
    return url;
  });
}
