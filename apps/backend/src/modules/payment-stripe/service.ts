import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  PaymentSessionStatus,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { StripeProviderService } from "@medusajs/payment-stripe/dist/services";
import Stripe from "stripe";

import { notAllowed } from "../../errors/person-error";

/** Key and, for a server that stands in for Stripe, where it is. */
export interface StripeShareOptions {
  apiKey: string;
  webhookSecret?: string;
  host?: string;
  port?: number;
  protocol?: "http" | "https";
}

/** What of the online payment module is used; it comes through the configuration, modules do not import each other. */
interface OnlinePayments {
  paymentOf(groupId: string): Promise<{ status: string; outside_id: string | null } | null>;
  captureGroup(groupId: string): Promise<{ outside_id: string | null }>;
  refundOrder(groupId: string, refund: { orderId: string; amount: number; number: number }): Promise<void>;
}

interface Sql {
  raw(sql: string, bindings: readonly unknown[]): PromiseLike<{ rows: Record<string, unknown>[] }>;
}

/**
 * One maker's share of a payment that the whole group makes at Stripe in one go. Medusa's payment of every order
 * carries the ids of group and order, and acts on the group's one PaymentIntent: the first capture takes the money
 * of all live shares, further ones only book; a refund gives back money of this order.
 */
export default class StripeShare extends StripeProviderService {
  static override identifier = "stripe";

  constructor(
    private readonly cradle: Record<string, unknown>,
    options: StripeShareOptions,
  ) {
    super(cradle, options as ConstructorParameters<typeof StripeProviderService>[1]);
    const { apiKey, host, port, protocol } = options;
    // Medusa's provider has no option for the host.
    this.stripe_ = new Stripe(apiKey, {
      ...(host === undefined ? {} : { host }),
      ...(port === undefined ? {} : { port }),
      ...(protocol === undefined ? {} : { protocol }),
    });
  }

  /** Only the placement of a group opens shares; whatever else a caller sends along never reaches Stripe. */
  override initiatePayment({ data = {} }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const { groupId, orderId } = shareOf(data);
    const status: PaymentSessionStatus = "pending_authorization";
    return Promise.resolve({
      id: orderId,
      data: { order_group_id: groupId, order_id: orderId },
      status,
    });
  }

  override updatePayment({ data = {} }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return Promise.resolve({ data });
  }

  /** The word of the caller (`received`) only makes it look; what counts is what was read from Stripe. */
  override async authorizePayment({ data = {} }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    if (data.received !== true) return { data, status: "pending_authorization" };
    const { groupId } = shareOf(data);
    const payment = await this.online.paymentOf(groupId);
    if (payment?.status !== "authorized" && payment?.status !== "captured") {
      return { data, status: "pending_authorization" };
    }
    return { data: { ...data, id: payment.outside_id }, status: "authorized" };
  }

  override async getPaymentStatus(input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return this.authorizePayment(input);
  }

  override async capturePayment({ data = {} }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    const { groupId } = shareOf(data);
    const payment = await this.said("capture_not_done", "mengambil", () => this.online.captureGroup(groupId));
    return { data: { ...data, id: payment.outside_id } };
  }

  override async refundPayment({ data = {}, amount }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const { groupId, orderId } = shareOf(data);
    const refund = {
      orderId,
      amount: Number(typeof amount === "object" && "value" in amount ? amount.value : amount),
      number: await this.refundsSoFar(orderId),
    };
    await this.said("refund_not_done", "mengembalikan", () => this.online.refundOrder(groupId, refund));
    return { data };
  }

  /** A share that falls away is no longer due; the group's payment ends when the group does. */
  override cancelPayment({ data = {} }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return Promise.resolve({ data });
  }

  override deletePayment({ data = {} }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return Promise.resolve({ data });
  }

  override retrievePayment({ data = {} }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return Promise.resolve({ data });
  }

  /** Events come to a route of ours; core's handler would complete baskets its own way. */
  override getWebhookActionAndData(): Promise<WebhookActionResult> {
    return Promise.resolve({ action: "not_supported" });
  }

  private get online(): OnlinePayments {
    return this.cradle.online_payment as OnlinePayments;
  }

  /**
   * Medusa deletes a refund that failed, and a second attempt gets another id: with a key from that id, money that
   * did move behind a cut connection would be given back twice. Its number among the order's refunds stays the same.
   */
  private async refundsSoFar(orderId: string): Promise<number> {
    const { rows } = await (this.cradle[ContainerRegistrationKeys.PG_CONNECTION] as Sql).raw(
      `select count(*)::int as n from refund join payment on payment.id = refund.payment_id
       where payment.data->>'order_id' = ? and refund.deleted_at is null`,
      [orderId],
    );
    return Number(rows[0]?.n);
  }

  /** Carries out what is asked of Stripe; a failure is told to the operator in words. */
  private async said<T>(code: string, verb: string, act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (error) {
      if (error instanceof Error && error.name === "RefundDoneOtherwise") {
        throw notAllowed(
          "refund_done_otherwise",
          "Pengembalian sebelumnya ternyata sudah berhasil dan sedang dicatat. Muat ulang halaman ini, lalu periksa sisanya.",
        );
      }
      if (!(error instanceof Stripe.errors.StripeError)) throw error;
      throw notAllowed(
        code,
        `Stripe tidak dapat ${verb} uangnya sekarang (${error.message}). Coba lagi dengan jumlah yang sama; uang tidak akan bergerak dua kali.`,
      );
    }
  }
}

function shareOf(data: Record<string, unknown>): { groupId: string; orderId: string } {
  const { order_group_id: groupId, order_id: orderId } = data;
  if (typeof groupId !== "string" || typeof orderId !== "string") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "A Stripe payment belongs to an order group and is opened by its placement only.",
    );
  }
  return { groupId, orderId };
}
