import {
  formatRupiah,
  OFFLINE_PAYMENT_METHODS,
  PAYMENT_METHODS,
  SMALLEST_ONLINE_RUPIAH,
  type PaymentMethod,
  type PaymentMethodChoice,
} from "@gerai/contracts";

/** What decides which ways to pay fit. */
export interface PaymentSituation {
  /** Chosen delivery of every maker in the basket; empty while nothing is chosen. */
  deliveries: readonly ("courier" | "pickup")[];
  /** Whole rupiah. */
  total: number;
  /** Whether the installation has an account for transfers. */
  transfers: boolean;
  /** Whether the installation takes cards. */
  online: boolean;
}

/** Why a way to pay does not fit. */
export interface PaymentProblem {
  code: string;
  reason: { id: string; en: string };
}

const OFFLINE: Readonly<Record<string, PaymentMethod>> = OFFLINE_PAYMENT_METHODS;

/** The way to pay of an id, as far as this installation has it at all. */
export function paymentMethod(providerId: string, { online }: Pick<PaymentSituation, "online">) {
  const known = online ? PAYMENT_METHODS : OFFLINE;
  return Object.hasOwn(known, providerId) ? known[providerId] : undefined;
}

/** What speaks against paying this way; null when it fits. */
export function paymentProblem(
  providerId: string,
  method: PaymentMethod,
  { deliveries, total, transfers }: PaymentSituation,
): PaymentProblem | null {
  if (method.delivery === "pickup" && !deliveries.every((kind) => kind === "pickup")) {
    return {
      code: "payment_needs_pickup",
      reason: {
        id: "Bayar di Gerai hanya untuk pesanan yang seluruhnya diambil di Gerai.",
        en: "Paying at the Gerai is only for orders that are picked up there entirely.",
      },
    };
  }
  if (method.delivery === "courier" && deliveries.includes("pickup")) {
    return {
      code: "payment_needs_courier",
      reason: {
        id: "Bayar di tempat hanya untuk pesanan yang seluruhnya diantar.",
        en: "Cash on delivery is only for orders that are delivered entirely.",
      },
    };
  }
  if (providerId === "pp_bank-transfer_gerai" && !transfers) {
    return {
      code: "payment_without_account",
      reason: {
        id: "Rekening Gerai untuk transfer belum diatur.",
        en: "No account for transfers has been set up.",
      },
    };
  }
  if (!Object.hasOwn(OFFLINE, providerId) && total < SMALLEST_ONLINE_RUPIAH) {
    return {
      code: "payment_too_small",
      reason: {
        id: `Pembayaran dengan kartu mulai dari ${formatRupiah(SMALLEST_ONLINE_RUPIAH)}.`,
        en: `Card payments start at ${formatRupiah(SMALLEST_ONLINE_RUPIAH)}.`,
      },
    };
  }
  return null;
}

/** Every way to pay that this installation has, each with the reason why it does not fit the basket, if so. */
export function paymentChoices(situation: PaymentSituation): PaymentMethodChoice[] {
  return Object.keys(PAYMENT_METHODS).flatMap((id) => {
    const method = paymentMethod(id, situation);
    if (!method) return [];
    const reason = paymentProblem(id, method, situation)?.reason ?? null;
    return [{ id, label: { ...method.label }, available: reason === null, reason }];
  });
}
