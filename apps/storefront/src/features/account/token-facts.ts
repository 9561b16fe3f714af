import { z } from "zod";

const payloadSchema = z.object({
  /** Empty while nobody has made an account of the login. */
  actor_id: z.string().default(""),
  iat: z.number().optional(),
  exp: z.number().optional(),
});

/** What a token of the backend says of itself. It came from the backend just now, so nothing is verified here. */
export interface TokenFacts {
  /** Whether it belongs to a customer or a member of a shop, and not only to a login. */
  hasActor: boolean;
  /** Whether more than half of its life is over. */
  isAgeing: (now: Date) => boolean;
}

/** Reads a token; one that cannot be read belongs to nobody and never ages. */
export function tokenFacts(token: string): TokenFacts {
  const { actor_id, iat, exp } = payloadOf(token);
  return {
    hasActor: actor_id !== "",
    isAgeing: (now) => iat !== undefined && exp !== undefined && now.getTime() / 1000 > (iat + exp) / 2,
  };
}

function payloadOf(token: string): z.infer<typeof payloadSchema> {
  const [, payload = ""] = token.split(".");
  try {
    const read: unknown = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
    return payloadSchema.parse(read);
  } catch {
    return { actor_id: "" };
  }
}
