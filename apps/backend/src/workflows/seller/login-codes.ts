import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

import { forbidden } from "../../errors/person-error";
import { SELLER_MODULE } from "../../modules/seller";
import { hashLoginCode, LOGIN_CODE_HOURS, newLoginCode } from "../../modules/seller/login-code";
import type SellerModuleService from "../../modules/seller/service";
import { personalDataKey } from "../../privacy/personal-data-key";
import { recordAudit, type AuditActor } from "../audit/record-audit";

/** A code as it is handed over, once: nobody can read it again. */
export interface MadeLoginCode {
  code: string;
  expires_at: Date;
}

/** Makes a code that lets a member in once within a day. An earlier unused one stops working. */
export async function makeLoginCode(
  container: MedusaContainer,
  member: { id: string; seller_id: string },
  by: AuditActor,
): Promise<MadeLoginCode> {
  const service = container.resolve<SellerModuleService>(SELLER_MODULE);
  const unused = await service.listSellerLoginCodes(
    { member_id: member.id, used_at: null },
    { select: ["id"] },
  );
  if (unused.length > 0) await service.deleteSellerLoginCodes(unused.map((one) => one.id));
  const code = newLoginCode();
  const expiresAt = new Date(Date.now() + LOGIN_CODE_HOURS * 3_600_000);
  await service.createSellerLoginCodes({
    member_id: member.id,
    code_hash: hashLoginCode(code, personalDataKey()),
    expires_at: expiresAt,
    made_by_type: by.type,
    made_by_id: by.id,
  });
  await recordAudit(container, {
    actor: by,
    action: "login-code.made",
    subject: { type: "seller_member", id: member.id },
    sellerId: member.seller_id,
  });
  return { code, expires_at: expiresAt };
}

/** The login behind a code, with the member it lets in. */
export interface RedeemedLogin {
  authIdentityId: string;
  memberId: string;
}

/**
 * Uses a code up.
 * @throws MedusaError 403 when it is unknown, used or too old; which of them is not told
 */
export async function redeemLoginCode(container: MedusaContainer, code: string): Promise<RedeemedLogin> {
  const memberId = await useCode(container, hashLoginCode(code, personalDataKey()));
  const service = container.resolve<SellerModuleService>(SELLER_MODULE);
  const [member] = memberId === null ? [] : await service.listSellerMembers({ id: memberId }, { take: 1 });
  if (!member) {
    throw forbidden(
      "login_code_invalid",
      "Kode masuk salah, sudah dipakai, atau sudah lewat 24 jam. Minta kode baru kepada pendamping atau petugas.",
    );
  }
  await recordAudit(container, {
    actor: { type: "seller", id: member.id },
    action: "login-code.used",
    subject: { type: "seller_member", id: member.id },
    sellerId: member.seller_id,
  });
  return { authIdentityId: await identityOf(container, member), memberId: member.id };
}

/** One statement, so that of two people with the same code one gets in. */
async function useCode(container: MedusaContainer, hash: string): Promise<string | null> {
  const { rows } = (await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `update seller_login_code set used_at = now(), updated_at = now()
     where code_hash = ? and used_at is null and expires_at > now() and deleted_at is null returning member_id`,
    [hash],
  )) as { rows: { member_id: string }[] };
  return rows[0]?.member_id ?? null;
}

/** The member's login; one that only codes open is made for a member who has no password. */
async function identityOf(
  container: MedusaContainer,
  member: { id: string; email: string | null; phone: string | null },
): Promise<string> {
  const auth = container.resolve(Modules.AUTH);
  const names = [member.email, member.phone, member.id].flatMap((name) => name ?? []);
  for (const name of names) {
    const known = await auth.listAuthIdentities({ provider_identities: { entity_id: name } });
    // A customer's login of the same address is somebody's own and opens no shop.
    const own = known.find((identity) => identity.app_metadata?.seller_id === member.id);
    if (own) return own.id;
  }
  const made = await auth.createAuthIdentities({
    provider_identities: [{ provider: "login-code", entity_id: member.id }],
    app_metadata: { seller_id: member.id },
  });
  return made.id;
}
