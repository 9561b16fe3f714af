import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";

import { invalid } from "../../errors/person-error";
import { dropUnclaimedLogin } from "../password/drop-unclaimed-login";

/** A member, as far as their login is concerned. */
interface MemberOfLogin {
  id: string;
  email: string | null;
  phone: string | null;
}

/**
 * Gives a member a password, or another one, and answers with the id of the login. The login name is the member's
 * e-mail address or phone number.
 * @throws MedusaError when the name already opens an account of somebody else
 */
export async function setMemberPassword(
  container: MedusaContainer,
  member: MemberOfLogin,
  password: string,
): Promise<string> {
  const auth = container.resolve(Modules.AUTH);
  const name = nameOf(member);
  // Registered by whomever, and never taken up.
  await dropUnclaimedLogin(container, name);
  const [existing] = await auth.listAuthIdentities({
    provider_identities: { entity_id: name, provider: "emailpass" },
  });
  if (!existing) {
    const made = await makeMemberLogin(container, member, password);
    await endLoginByCodes(container, member);
    return made;
  }
  if (existing.app_metadata?.seller_id !== member.id) {
    throw invalid(
      "login_exists",
      `${name} sudah memiliki akun lain. Masuk dengan sandi akun itu, atau pakai kode masuk.`,
    );
  }
  // Whoever was let in by a code, by whomever, must not get into an operator's account by it.
  if (existing.app_metadata.user_id !== undefined) {
    throw invalid(
      "login_of_operator",
      `${name} dipakai akun petugas. Sandinya tidak dapat diubah dari toko.`,
    );
  }
  const changed = await auth.updateProvider("emailpass", { entity_id: name, password });
  if (!changed.success) throw new Error(`The password of the member ${member.id} was not changed`);
  await endLoginByCodes(container, member);
  return existing.id;
}

/** Makes the login of a member whom only codes let in so far, and answers with its id. */
export async function makeMemberLogin(
  container: MedusaContainer,
  member: MemberOfLogin,
  password: string,
): Promise<string> {
  const auth = container.resolve(Modules.AUTH);
  const { authIdentity, error } = await auth.register("emailpass", {
    body: { email: nameOf(member), password },
  });
  if (!authIdentity) throw new MedusaError(MedusaError.Types.INVALID_DATA, error ?? "No login was made");
  await auth.updateAuthIdentities({ id: authIdentity.id, app_metadata: { seller_id: member.id } });
  return authIdentity.id;
}

/** Who came in by codes alone comes in by their password from now on, or by a code for that login. */
async function endLoginByCodes(container: MedusaContainer, member: MemberOfLogin): Promise<void> {
  const auth = container.resolve(Modules.AUTH);
  const byCode = await auth.listAuthIdentities({
    provider_identities: { entity_id: member.id, provider: "login-code" },
  });
  if (byCode.length > 0) await auth.deleteAuthIdentities(byCode.map(({ id }) => id));
}

function nameOf({ email, phone }: MemberOfLogin): string {
  return email ?? phone ?? "";
}
