import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentOutput,
  PaymentSessionStatus,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types";
import { AbstractPaymentProvider } from "@medusajs/framework/utils";

interface Input {
  data?: Record<string, unknown>;
}

/**
 * Money that changes hands outside the software: nothing is asked of anyone here, people write down what
 * happened. Sessions are made by the placement of an order group only; the Store routes that make others are
 * refused.
 */
abstract class OfflinePayment extends AbstractPaymentProvider {
  // eslint-disable-next-line @typescript-eslint/no-useless-constructor -- the inherited one is protected
  constructor(cradle: Record<string, unknown>) {
    super(cradle);
  }

  /** Whether the promise to pay is enough to begin work, given what is written on the session. */
  protected abstract statusOf(data: Record<string, unknown>): PaymentSessionStatus;

  initiatePayment(): Promise<InitiatePaymentOutput> {
    return Promise.resolve({ id: "", data: {}, status: this.statusOf({}) });
  }

  updatePayment({ data = {} }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return Promise.resolve({ data, status: this.statusOf(data) });
  }

  authorizePayment({ data = {} }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return Promise.resolve({ data, status: this.statusOf(data) });
  }

  getPaymentStatus({ data = {} }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return Promise.resolve({ data, status: this.statusOf(data) });
  }

  capturePayment(input: Input) {
    return Promise.resolve({ data: input.data ?? {} });
  }

  refundPayment(input: Input) {
    return Promise.resolve({ data: input.data ?? {} });
  }

  cancelPayment(input: Input) {
    return Promise.resolve({ data: input.data ?? {} });
  }

  deletePayment(input: Input) {
    return Promise.resolve({ data: input.data ?? {} });
  }

  retrievePayment(input: Input) {
    return Promise.resolve({ data: input.data ?? {} });
  }

  getWebhookActionAndData(): Promise<WebhookActionResult> {
    return Promise.resolve({ action: "not_supported" });
  }
}

/** Nothing is packed until an operator has seen the money on the account. */
export class BankTransfer extends OfflinePayment {
  static override identifier = "bank-transfer";

  protected override statusOf(data: Record<string, unknown>): PaymentSessionStatus {
    return data.received === true ? "authorized" : "pending_authorization";
  }
}

/** Paid to the courier or the maker at the door. */
export class CashOnDelivery extends OfflinePayment {
  static override identifier = "cash-on-delivery";

  protected override statusOf(): PaymentSessionStatus {
    return "authorized";
  }
}

/** Paid at the counter when the goods are picked up. */
export class PayAtGerai extends OfflinePayment {
  static override identifier = "pay-at-gerai";

  protected override statusOf(): PaymentSessionStatus {
    return "authorized";
  }
}
