import { HOLIDAY_COLUMNS, legalDateOf, type HolidayColumns } from "@gerai/contracts";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

import { notFound } from "../../../errors/person-error";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import { prepareHoliday, type HolidayInput } from "../prepare-holiday";

export interface SetHolidayStepInput {
  id: string;
  holiday: HolidayInput;
}

/** Judges and writes the holiday of a shop, or ends it. Compensation writes the old one back. */
export const setHolidayStep = createStep(
  "set-holiday",
  async ({ id, holiday }: SetHolidayStepInput, { container }) => {
    const service = container.resolve<SellerModuleService>(SELLER_MODULE);
    const [before] = await service.listSellers({ id }, { take: 1, select: ["id", ...HOLIDAY_COLUMNS] });
    if (!before) throw notFound("seller_not_found", "Toko tidak ditemukan.");
    await service.updateSellers({ id, ...prepareHoliday(holiday, legalDateOf(new Date()), before) });
    const previous: HolidayColumns = {
      holiday_from: before.holiday_from,
      holiday_until: before.holiday_until,
      holiday_note: before.holiday_note,
      holiday_orders: before.holiday_orders,
    };
    return new StepResponse({ id }, { id, previous });
  },
  async (undo, { container }) => {
    if (!undo) return;
    await container
      .resolve<SellerModuleService>(SELLER_MODULE)
      .updateSellers({ id: undo.id, ...undo.previous });
  },
);
