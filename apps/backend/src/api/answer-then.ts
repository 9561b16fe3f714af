import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * Answers first and works afterwards, so that neither words nor time tell what was found. A failure is logged; nobody
 * waits for it any more.
 */
export async function answerThen(
  req: MedusaRequest,
  res: MedusaResponse,
  answer: object,
  job: () => Promise<void>,
): Promise<void> {
  res.json(answer);
  try {
    await job();
  } catch (error) {
    const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER);
    logger.error(`After answering ${req.method} ${req.path}: ${String(error)}`);
  }
}
