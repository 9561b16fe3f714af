import type { StackConfig } from "./config.ts";
import { readProductionSecrets } from "./production.ts";
import {
  isPublishedPassword,
  loadLocalSecrets,
  readablePassword,
  saveSecrets,
  USUAL_DEMO_PASSWORD,
  type Secrets,
} from "./secrets.ts";

/**
 * The secrets of this start: an installation's own, or generated ones with the demo password that fits
 * (a fresh one for every opening to the local network, where the published one would let anybody in).
 */
export function chooseSecrets(config: StackConfig, env: NodeJS.ProcessEnv): Secrets {
  if (config.mode === "production") return readProductionSecrets(env);
  const secrets = loadLocalSecrets(config.paths.secrets);
  const asked = env.DEMO_PASSWORD?.trim();
  if (config.lan) secrets.demo_password = asked && !isPublishedPassword(asked) ? asked : readablePassword();
  else secrets.demo_password = isPublishedPassword(asked) ? USUAL_DEMO_PASSWORD : (asked ?? "");
  saveSecrets(config.paths.secrets, secrets);
  // Somebody else's search server has a key of its own.
  if (config.meilisearchHost) secrets.search_key = env.MEILISEARCH_MASTER_KEY ?? "";
  return secrets;
}
