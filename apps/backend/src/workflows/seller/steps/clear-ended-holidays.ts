import { legalDateOf, type LegalDate } from "@gerai/contracts";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import { prepareHoliday } from "../prepare-holiday";

/** Enough for the week after a feast, small enough for one transaction. */
const BATCH = 200;

/**
 * Clears every holiday whose last day lies before `today`, with which index and pages are made anew.
 * No compensation: the day is over and cannot be undone.
 */
export const clearEndedHolidaysStep = createStep(
  "clear-ended-holidays",
  async ({ today = legalDateOf(new Date()) }: { today?: LegalDate }, { container }) => {
    const service = container.resolve<SellerModuleService>(SELLER_MODULE);
    const none = prepareHoliday({ until: null }, today, { holiday_from: null });
    const cleared: string[] = [];
    for (;;) {
      const ended = await service.listSellers(
        { holiday_until: { $lt: today } },
        { take: BATCH, select: ["id"], order: { id: "ASC" } },
      );
      await service.updateSellers(ended.map(({ id }) => ({ id, ...none })));
      cleared.push(...ended.map(({ id }) => id));
      if (ended.length < BATCH) break;
    }
    return new StepResponse(cleared);
  },
);
