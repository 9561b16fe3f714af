import { z } from "@medusajs/framework/zod";

/** `POST /store/customers/me/password`; the new one is judged by the one rule for passwords. */
export const changePasswordBody = z
  .object({ old_password: z.string().max(200), new_password: z.string().max(1000) })
  .strict();
export type ChangePasswordBody = z.infer<typeof changePasswordBody>;

/** `POST /store/customers/password-reset` */
export const passwordResetBody = z
  .object({ email: z.string().trim().max(254), locale: z.enum(["id", "en"]).default("id") })
  .strict();
export type PasswordResetBody = z.infer<typeof passwordResetBody>;
