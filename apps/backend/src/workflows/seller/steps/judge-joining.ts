import { SELLER_CONSENTS, SELLER_CONSENT_PURPOSES } from "@gerai/contracts";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

import { invalid, notAllowed } from "../../../errors/person-error";
import { readLoginName } from "../../../modules/seller/domain/login-name";
import type { Consent } from "./give-consents";

/** Whether a login may open a shop, and by what its owner is reached. */
export const judgeJoiningStep = createStep(
  "judge-joining",
  async (
    { auth_identity_id: id, consents }: { auth_identity_id: string; consents: Consent[] },
    { container },
  ) => {
    const missing = SELLER_CONSENT_PURPOSES.filter(
      (purpose) => SELLER_CONSENTS[purpose].required && !consents.some((one) => one.purpose === purpose),
    );
    if (missing.length > 0) {
      throw invalid(
        "consent_missing",
        `Persetujuan yang wajib belum diberikan: ${missing.map((purpose) => SELLER_CONSENTS[purpose].text.id).join(" ")}`,
      );
    }
    const identity = await container
      .resolve(Modules.AUTH)
      .retrieveAuthIdentity(id, { relations: ["provider_identities"] });
    if (identity.app_metadata?.seller_id !== undefined) {
      throw notAllowed("already_member", "Akun ini sudah terdaftar pada sebuah toko. Silakan masuk.");
    }
    // A code for the shop would open the operator's account as well.
    if (identity.app_metadata?.user_id !== undefined) {
      throw notAllowed(
        "login_of_operator",
        "Alamat ini dipakai akun petugas. Daftarkan toko dengan nomor ponsel atau alamat surel lain.",
      );
    }
    const login = identity.provider_identities?.find((one) => one.provider === "emailpass");
    const name = login === undefined ? null : readLoginName(login.entity_id);
    if (name === null) {
      throw invalid("login_name_shape", "Daftarkan alamat surel atau nomor ponsel yang benar.");
    }
    return new StepResponse<{ email: string | null; phone: string | null }>(name);
  },
);
