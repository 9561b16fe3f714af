import { MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

import { invalid } from "../../../errors/person-error";
import { dropUnclaimedLogin } from "../../password/drop-unclaimed-login";

export interface RegisterLoginStepInput {
  email: string;
  password: string;
}

/** Makes an e-mail and password login. Compensation deletes it again. */
export const registerLoginStep = createStep(
  "register-login",
  async ({ email, password }: RegisterLoginStepInput, { container }) => {
    const auth = container.resolve(Modules.AUTH);
    await dropUnclaimedLogin(container, email);
    const [existing] = await auth.listProviderIdentities(
      { entity_id: email, provider: "emailpass" },
      { take: 1 },
    );
    // Core would hand out the existing login to whoever knows its password, and undoing would delete it.
    if (existing) {
      throw invalid("login_exists", `Alamat surel ${email} sudah memiliki akun. Gunakan alamat lain.`);
    }
    const { authIdentity, error } = await auth.register("emailpass", { body: { email, password } });
    if (!authIdentity) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, error ?? "Login could not be registered");
    }
    return new StepResponse({ id: authIdentity.id }, authIdentity.id);
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.AUTH).deleteAuthIdentities([id]);
  },
);
