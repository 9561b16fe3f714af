import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";

import { invalid } from "../../errors/person-error";

/**
 * Gives a member a password, or another one. The login name is the member's e-mail address or phone number.
 * @throws MedusaError when the name already opens an account of somebody else
 */
export async function setMemberPassword(
  container: MedusaContainer,
  member: { id: string; email: string | null; phone: string | null },
  password: string,
): Promise<void> {
  const auth = container.resolve(Modules.AUTH);
  const name = member.email ?? member.phone ?? "";
  const [existing] = await auth.listAuthIdentities({
    provider_identities: { entity_id: name, provider: "emailpass" },
  });
  if (existing) {
    if (existing.app_metadata?.seller_id !== member.id) {
      throw invalid(
        "login_exists",
        `${name} sudah memiliki akun lain. Masuk dengan sandi akun itu, atau pakai kode masuk.`,
      );
    }
    await auth.updateProvider("emailpass", { entity_id: name, password });
    return;
  }
  const { authIdentity, error } = await auth.register("emailpass", { body: { email: name, password } });
  if (!authIdentity) throw new MedusaError(MedusaError.Types.INVALID_DATA, error ?? "No login was made");
  await auth.updateAuthIdentities({ id: authIdentity.id, app_metadata: { seller_id: member.id } });
}
