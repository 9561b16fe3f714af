import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";

import { AUDIT_MODULE } from "../../../modules/audit";
import type AuditModuleService from "../../../modules/audit/service";
import type { ListAuditParams } from "./validators";

/** The newest acts first: `{ audit_log: [...], count, limit, offset }`. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListAuditParams>,
  res: MedusaResponse,
): Promise<void> {
  const { limit, offset, from, to, action, ...equal } = req.validatedQuery as ListAuditParams;
  const service = req.scope.resolve<AuditModuleService>(AUDIT_MODULE);
  const [entries, count] = await service.listAndCountAuditEntries(
    {
      ...equal,
      ...(action === undefined ? {} : { action: { $like: `${likeText(action)}%` } }),
      ...(from === undefined && to === undefined
        ? {}
        : {
            created_at: {
              ...(from === undefined ? {} : { $gte: new Date(from) }),
              ...(to === undefined ? {} : { $lt: new Date(to) }),
            },
          }),
    },
    { take: limit, skip: offset, order: { created_at: "DESC", id: "DESC" } },
  );
  const log = entries.map(({ changed, created_at: at, updated_at: _same, deleted_at: _never, ...entry }) => ({
    ...entry,
    at,
    changed: (changed as { names?: string[] } | null)?.names ?? [],
  }));
  res.json({ audit_log: log, count, limit, offset });
}

/** A text that means itself inside LIKE. */
function likeText(text: string): string {
  return text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);
}
