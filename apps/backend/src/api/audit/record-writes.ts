import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { difference, type Snapshot } from "../../modules/audit/domain/difference";
import { recordAudit } from "../../workflows/audit/record-audit";
import { subjectOf, type AuditSubject } from "./subjects";
import { hasWritten } from "./wrote";

const READS = ["GET", "HEAD", "OPTIONS"];

/** What other middlewares and the router put on a request, as far as the log looks at it. */
interface ActedRequest extends MedusaRequest {
  auth_context?: { actor_id: string; actor_type: string };
  seller_context?: { seller_id: string };
}

/**
 * Writes every act of operators and makers into the audit log before it is answered, so that nobody is told of a
 * success that is not on record. Refused acts (4xx) are not kept, unless they say that they changed something.
 */
export async function recordWrites(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (READS.includes(req.method)) {
    next();
    return;
  }
  const path = req.baseUrl + req.path;
  const { subject, type, id: named, ownShop } = subjectOf(path);
  const id = named ?? (ownShop ? ((req as ActedRequest).seller_context?.seller_id ?? null) : null);
  const before = await snapshotOf(req.scope, subject, id);
  let createdId: string | null = null;
  const json = res.json.bind(res);
  res.json = (body: unknown) => {
    createdId = idOfAnswer(body, type);
    return json(body);
  };
  const end = res.end.bind(res) as (...args: unknown[]) => MedusaResponse;
  const endRecorded = (...args: unknown[]) => {
    void record().then(() => end(...args));
    return res;
  };
  res.end = endRecorded as typeof res.end;
  next();

  async function record(): Promise<void> {
    if (res.statusCode >= 400 && res.statusCode < 500 && !hasWritten(res)) return;
    const acted = req as ActedRequest;
    const subjectId = id ?? createdId;
    try {
      const after = await snapshotOf(req.scope, subject, subjectId);
      await recordAudit(req.scope, {
        actor: {
          type: acted.auth_context?.actor_type ?? "unknown",
          id: acted.auth_context?.actor_id ?? "",
        },
        action: `${req.method} ${templateOf(req, path)}`,
        subject: { type, id: subjectId },
        sellerId: acted.seller_context?.seller_id ?? null,
        difference: difference(subject?.kept ?? [], before, after),
        statusCode: res.statusCode,
      });
    } catch (error) {
      // The act is done and cannot be taken back here; whoever reads the server's log must learn of the gap.
      req.scope
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(
          `Audit log: ${req.method} ${path} was not recorded`,
          error instanceof Error ? error : undefined,
        );
    }
  }
}

/** The record as it is now; null when there is none. */
async function snapshotOf(
  container: MedusaContainer,
  subject: AuditSubject | null,
  id: string | null,
): Promise<Snapshot | null> {
  if (subject === null || id === null) return null;
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    // Any of the names; the compiler would otherwise unite every record that Medusa knows, and run out of memory.
    entity: subject.entity as "seller",
    fields: [...subject.fields] as "id"[],
    filters: { [subject.by ?? "id"]: id },
  });
  return (data[0] as Snapshot | undefined) ?? null;
}

/** The route as it is registered (`/admin/sellers/:id`), so that acts can be counted; the address if none matched. */
function templateOf(req: MedusaRequest, path: string): string {
  const route: unknown = (req as { route?: { path?: unknown } }).route?.path;
  return typeof route === "string" ? route : path;
}

/** The id of what an answer tells about: `{ seller: { id } }`. */
function idOfAnswer(body: unknown, type: string): string | null {
  if (typeof body !== "object" || body === null) return null;
  const inner: unknown = (body as Record<string, unknown>)[type];
  if (typeof inner !== "object" || inner === null || !("id" in inner)) return null;
  return typeof inner.id === "string" ? inner.id : null;
}
