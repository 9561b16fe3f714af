import type { MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Logger } from "@medusajs/framework/types";

import { invalid, notAllowed } from "../../../errors/person-error";
import { UnusableInput } from "../../../importer/reasons";
import { startImport } from "../../../workflows/product-import/keep-import";
import { findImport, shownImport, type ImportRecord } from "../../../workflows/product-import/read-imports";
import { workOffImport } from "../../../workflows/product-import/work-off-import";
import type { SellerRequest } from "../../guards/seller-scope";

/** Rows that are worked off while the sender waits; more go on in the background. */
const AT_ONCE = 200;

/** Starts an import and answers: 200 with what came of it, or 202 while it is worked off in the background. */
export async function startAndRespond(
  req: SellerRequest,
  res: MedusaResponse,
  record: ImportRecord,
  { background = false }: { background?: boolean } = {},
): Promise<void> {
  const started = () =>
    notAllowed("import_started", "Impor ini sudah dimulai. Buka lagi halamannya untuk melihat hasilnya.");
  if (record.state !== "checked") throw started();
  if (record.problem !== null) throw invalid(record.problem.code, record.problem.message);
  if (!(await startImport(req.scope, record.id))) throw started();
  const work = workOffImport(req.scope, record.id);
  if (background || record.rows > AT_ONCE) {
    const logger: Logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER);
    work.catch((error: unknown) => {
      logger.error(`Import ${record.id} could not be worked off: ${String(error)}`);
    });
    res.status(202).json({ import: { id: record.id, state: "waiting" } });
    return;
  }
  await work;
  const after = await findImport(req.scope, record.seller_id, record.id);
  // Another import of the shop is under way; this one waits for its turn.
  if (after.state !== "done" && after.problem === null) {
    res.status(202).json({ import: { id: record.id, state: after.state } });
    return;
  }
  if (after.problem !== null) throw invalid(after.problem.code, after.problem.message);
  res.json({ import: shownImport(after) });
}

/** Does something with a file; what cannot be used is told as 400. */
export async function orInvalid<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnusableInput) throw invalid(error.code, error.message);
    throw error;
  }
}
