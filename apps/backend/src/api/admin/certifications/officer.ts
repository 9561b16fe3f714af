import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";

import type { CertificationActor } from "../../../modules/certification/service";

/** The office that signs when an officer's own is not on record. */
const DEFAULT_OFFICE = "Disperindag Kabupaten Tangerang";

/** The officer behind a request, with the office shown to the public (`user.metadata.office`). */
export async function officerOf(req: AuthenticatedMedusaRequest): Promise<CertificationActor> {
  const { actor_id: id, actor_type: type } = req.auth_context;
  // A secret API key acts for the installation and has no person behind it.
  if (type !== "user") return { type: "user", id, office: DEFAULT_OFFICE };
  const [user] = await req.scope.resolve(Modules.USER).listUsers({ id }, { take: 1 });
  const office: unknown = user?.metadata?.office;
  return { type: "user", id, office: typeof office === "string" && office !== "" ? office : DEFAULT_OFFICE };
}
