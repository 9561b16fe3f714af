import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * Deletes the login of a name that belongs to nobody: somebody registered it and went no further. Whoever registers
 * it now gets an identity of their own, which tokens of the earlier one do not open. One statement, so that a login
 * which somebody takes up at this moment is not deleted.
 */
export async function dropUnclaimedLogin(container: MedusaContainer, name: string): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `delete from auth_identity identity using provider_identity provided
     where provided.auth_identity_id = identity.id and provided.provider = 'emailpass' and provided.entity_id = ?
       and not exists (select 1 from jsonb_each_text(coalesce(identity.app_metadata, '{}'::jsonb)) fact
                       where fact.key like '%\\_id' and fact.value is not null)`,
    [name],
  );
}
