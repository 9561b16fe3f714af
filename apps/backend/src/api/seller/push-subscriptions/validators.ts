import { z } from "@medusajs/framework/zod";

import { isPushEndpoint } from "../../../push/endpoint";

const bytes = (length: number) =>
  z
    .string()
    .max(200)
    .refine((text) => /^[\w-]+=*$/.test(text) && Buffer.from(text, "base64url").length === length);

/** `POST /seller/push-subscriptions`: what a browser's `PushSubscription` says of itself. */
export const pushSubscriptionBody = z
  .object({
    endpoint: z.string().refine(isPushEndpoint, "Alamat pemberitahuan dari peramban ini tidak dikenal."),
    keys: z.object({ p256dh: bytes(65), auth: bytes(16) }).strict(),
  })
  .strict();
export type PushSubscriptionBody = z.infer<typeof pushSubscriptionBody>;

/** `DELETE /seller/push-subscriptions` */
export const pushEndpointBody = z.object({ endpoint: z.string().max(1000) }).strict();
export type PushEndpointBody = z.infer<typeof pushEndpointBody>;
