import type { MedusaContainer } from "@medusajs/framework/types";

import { AUDIT_MODULE } from "../../modules/audit";
import type { Difference } from "../../modules/audit/domain/difference";
import type AuditModuleService from "../../modules/audit/service";

/** Who acts: by kind and id, never by name. */
export interface AuditActor {
  type: string;
  id: string;
}

/** An act to be kept. */
export interface AuditInput {
  actor: AuditActor;
  /** Route or business verb. */
  action: string;
  subject?: { type: string; id: string | null };
  /** The shop concerned. */
  sellerId?: string | null;
  difference?: Difference;
  statusCode?: number;
}

/** Writes one line of the audit log. It can be neither changed nor removed afterwards, so nothing compensates it. */
export async function recordAudit(container: MedusaContainer, act: AuditInput): Promise<void> {
  const { difference } = act;
  await container.resolve<AuditModuleService>(AUDIT_MODULE).createAuditEntries({
    actor_type: act.actor.type,
    actor_id: act.actor.id,
    action: act.action,
    subject_type: act.subject?.type ?? null,
    subject_id: act.subject?.id ?? null,
    seller_id: act.sellerId ?? null,
    before: difference?.before ?? null,
    after: difference?.after ?? null,
    changed: difference && difference.changed.length > 0 ? { names: difference.changed } : null,
    status_code: act.statusCode ?? null,
  });
}
