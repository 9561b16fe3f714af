import { MedusaService } from "@medusajs/framework/utils";

import type { CaptureMode, OutsidePayment } from "./domain/outside-payment";
import { OnlinePayment } from "./models/online-payment";
import { StripeGateway, type StripeSettings } from "./stripe-gateway";

/** What the configuration says of outside accounts; without Stripe nothing can be paid online. */
export interface OnlinePaymentOptions {
  stripe?: StripeSettings;
  capture?: CaptureMode;
}

/** One row as the database holds it. */
export type OnlinePaymentRow = Awaited<ReturnType<OnlinePaymentModuleService["retrieveOnlinePayment"]>>;

/** An earlier attempt had gone through after all, with another amount. */
export class RefundDoneOtherwise extends Error {
  constructor(readonly amount: number) {
    super(`Rp${amount} were given back by an earlier attempt`);
    this.name = "RefundDoneOtherwise";
  }
}

/** Reads and writes of online payments, and the way to the outside account. */
export default class OnlinePaymentModuleService extends MedusaService({ OnlinePayment }) {
  /** Null while no account is configured. */
  readonly gateway: StripeGateway | null;
  readonly captureMode: CaptureMode;

  constructor(container: Record<string, unknown>, options: OnlinePaymentOptions = {}) {
    super(container, options);
    this.gateway = options.stripe ? new StripeGateway(options.stripe) : null;
    this.captureMode = options.capture ?? "automatic";
  }

  /** The outside account, for work that cannot go on without it. */
  outside(): StripeGateway {
    if (!this.gateway) throw new Error("STRIPE_API_KEY is not set, but an order was placed with it");
    return this.gateway;
  }

  /** The payment of a group; null for a group that is not paid online. */
  async paymentOf(groupId: string): Promise<OnlinePaymentRow | null> {
    const [row] = await this.listOnlinePayments({ order_group_id: groupId }, { take: 1 });
    return row ?? null;
  }

  /** Writes down what the outside account says now. */
  async mark(row: { id: string }, outside: OutsidePayment): Promise<OnlinePaymentRow> {
    return this.updateOnlinePayments({
      id: row.id,
      outside_id: outside.id,
      status: outside.status,
      captured_total: outside.captured,
      refunded_total: outside.refunded,
      failure: outside.status === "open" ? outside.failure : null,
      checked_at: new Date(),
      ...(outside.clientSecret === null ? {} : { client_secret: outside.clientSecret }),
    });
  }

  /** Takes what the live shares of a group cost, the first time that one of them is captured. */
  async captureGroup(groupId: string): Promise<OnlinePaymentRow> {
    const row = await this.required(groupId);
    if (row.status === "captured") return row;
    const marked = await this.mark(row, await this.outside().capture(row.outside_id, groupId, row.due));
    if (marked.status !== "captured")
      throw new Error(`The payment of ${groupId} is ${marked.status}, not captured`);
    return marked;
  }

  /** Nobody can pay any more from here on; when somebody has a moment before, the answer says so. */
  async close(row: OnlinePaymentRow): Promise<OnlinePaymentRow> {
    if (row.status === "captured" || row.status === "canceled") return row;
    // Perhaps it exists behind a timeout; but nobody was ever given its secret.
    if (row.outside_id === null) return this.updateOnlinePayments({ id: row.id, status: "canceled" });
    return this.mark(row, await this.outside().cancel(row.outside_id, row.order_group_id));
  }

  /**
   * Gives money back for one order of a group.
   * @param refund.number which refund of this order it is, from 1: one that stands is not made again
   * @throws Error when that one was done with another amount
   */
  async refundOrder(
    groupId: string,
    { orderId, amount, number }: { orderId: string; amount: number; number: number },
  ): Promise<void> {
    const row = await this.required(groupId);
    const outside = this.outside();
    const attempts = (await outside.refunds(row.outside_id)).filter(
      (one) => one.orderId === orderId && one.number === number,
    );
    const done = attempts.find((one) => one.stands);
    if (done && done.amount !== amount) throw new RefundDoneOtherwise(done.amount);
    if (!done) {
      const failures = attempts.length;
      await outside.refund({ outsideId: row.outside_id, groupId, orderId, number, amount, failures });
    }
    await this.mark(row, await outside.read(row.outside_id));
  }

  private async required(groupId: string) {
    const row = await this.paymentOf(groupId);
    if (!row?.outside_id) throw new Error(`No payment was opened for ${groupId}`);
    return { ...row, outside_id: row.outside_id };
  }
}
