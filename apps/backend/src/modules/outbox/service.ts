import { container } from "@medusajs/framework";
import type { Logger } from "@medusajs/framework/types";

import type { OutboxDrain } from "./drain";
import { expireOverdueCertificates, shouldDrain, startDraining } from "./lifecycle";

/** Starts and stops the drain together with the server. Holds no data of its own behind Medusa's services. */
export default class OutboxModuleService {
  private drain: OutboxDrain | null = null;
  private readonly logger: Logger;

  constructor({ logger }: { logger: Logger }) {
    this.logger = logger;
  }

  /** Called by Medusa once every module is ready, and before it shuts down. */
  readonly __hooks = {
    onApplicationStart: async (): Promise<void> => {
      if (!shouldDrain(process.env, process.argv)) return;
      this.drain = await startDraining(container);
      await expireOverdueCertificates(container).catch((error: unknown) => {
        this.logger.error(`Could not look for expired certificates: ${String(error)}`);
      });
    },
    onApplicationPrepareShutdown: async (): Promise<void> => {
      await this.drain?.stop();
      this.drain = null;
    },
  };
}
