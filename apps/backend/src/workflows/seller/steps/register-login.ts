import { MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

export interface RegisterLoginStepInput {
  email: string;
  password: string;
}

/** Makes an e-mail and password login. Compensation deletes it again. */
export const registerLoginStep = createStep(
  "register-login",
  async ({ email, password }: RegisterLoginStepInput, { container }) => {
    const auth = container.resolve(Modules.AUTH);
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
