import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** The one way in which buyers log in. */
export const PASSWORD_PROVIDER = "emailpass";

/** The address with which somebody logs in; null when there is no such login. */
export async function loginEmailOf(
  container: MedusaContainer,
  authIdentityId: string | undefined,
): Promise<string | null> {
  if (!authIdentityId) return null;
  const [identity] = await container
    .resolve(Modules.AUTH)
    .listProviderIdentities(
      { auth_identity_id: authIdentityId, provider: PASSWORD_PROVIDER },
      { select: ["id", "entity_id"], take: 1 },
    );
  return identity?.entity_id ?? null;
}
