import { EmailPassAuthService } from "@medusajs/auth-emailpass/dist/services/emailpass";
import type {
  AuthenticationInput,
  AuthenticationResponse,
  AuthIdentityProviderService,
} from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";

/**
 * Medusa's logins by name and password, with two differences: a name that is registered is never registered again
 * under the same identity, whose earlier tokens would then open what somebody else does with it; and each password
 * carries the moment it was set, which Medusa writes into the tokens, so that those of an earlier one can be told
 * (`api/guards/outdated-logins.ts`).
 */
export class PasswordLogins extends EmailPassAuthService {
  static override identifier = "emailpass";
  static override DISPLAY_NAME = "Email/Password Authentication";

  override register(
    input: AuthenticationInput,
    identities: AuthIdentityProviderService,
  ): Promise<AuthenticationResponse> {
    return super.register(input, {
      ...identities,
      create: (data) => identities.create({ ...data, user_metadata: stamped(data.user_metadata) }),
      update: () => {
        throw new MedusaError(MedusaError.Types.INVALID_DATA, "Identity with email already exists");
      },
    });
  }

  override update(data: { password: string; entity_id: string }, identities: AuthIdentityProviderService) {
    return super.update(data, {
      ...identities,
      update: (name, change) =>
        identities.update(name, { ...change, user_metadata: stamped(change.user_metadata) }),
    });
  }
}

function stamped(metadata: Record<string, unknown> = {}): Record<string, unknown> {
  return { ...metadata, password_changed_at: new Date().toISOString() };
}
