import { container } from "@medusajs/framework";
import type { Logger } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { installInvariants } from "../../invariants/install";

/**
 * Brings the rules that the database keeps up to date whenever the application starts, so that no process ever trades
 * without them or with older ones. Holds no data.
 */
export default class InvariantsModuleService {
  private readonly logger: Logger;

  constructor({ logger }: { logger: Logger }) {
    this.logger = logger;
  }

  /** Called by Medusa once every module is ready. A failure ends the process: Medusa would swallow it and trade on. */
  readonly __hooks = {
    onApplicationStart: async (): Promise<void> => {
      try {
        const installed = await installInvariants(container.resolve(ContainerRegistrationKeys.PG_CONNECTION));
        if (installed) this.logger.info("Rules of the database installed.");
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        this.logger.error(`The rules of the database cannot be installed: ${reason}`);
        process.exit(1);
      }
    },
  };
}
