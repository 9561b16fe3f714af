import type { Params } from "./params.js";

const text = { kind: "text" } as const;
const integer = { kind: "integer" } as const;
const flag = { kind: "flag" } as const;
const texts = { kind: "texts" } as const;
const list = { kind: "list" } as const;
const later = { kind: "later" } as const;
const choice = (...of: string[]) => ({ kind: "choice", of }) as const;

const paymentMethodData: Params = {
  type: choice("card"),
  card: { kind: "hash", fields: { number: text, exp_month: integer, exp_year: integer, cvc: text } },
  billing_details: later,
  metadata: texts,
  allow_redisplay: choice("always", "limited", "unspecified"),
};

/** Parameters that Stripe knows at an intent, whatever is done with it. */
const shared: Params = {
  customer: later,
  description: text,
  expand: list,
  metadata: texts,
  payment_method: text,
  payment_method_configuration: later,
  payment_method_data: { kind: "hash", fields: paymentMethodData },
  payment_method_options: later,
  payment_method_types: list,
  receipt_email: text,
  setup_future_usage: later,
  shipping: later,
  statement_descriptor: text,
  statement_descriptor_suffix: text,
  transfer_data: later,
  transfer_group: later,
  application_fee_amount: later,
  capture_method: choice("automatic", "automatic_async", "manual"),
};

/** `POST /v1/payment_intents` */
export const CREATE_INTENT: Params = {
  ...shared,
  amount: integer,
  currency: text,
  automatic_payment_methods: {
    kind: "hash",
    fields: { enabled: flag, allow_redirects: choice("always", "never") },
  },
  confirm: flag,
  confirmation_method: choice("automatic", "manual"),
  confirmation_token: later,
  error_on_requires_action: flag,
  mandate: later,
  mandate_data: later,
  off_session: flag,
  on_behalf_of: later,
  radar_options: later,
  return_url: text,
  use_stripe_sdk: flag,
};

/** `POST /v1/payment_intents/:id` */
export const UPDATE_INTENT: Params = { ...shared, amount: integer, currency: text };

/** `POST /v1/payment_intents/:id/confirm`, by the shop or by a browser with the client secret. */
export const CONFIRM_INTENT: Params = {
  ...shared,
  client_secret: text,
  confirmation_token: later,
  error_on_requires_action: flag,
  mandate: later,
  mandate_data: later,
  off_session: flag,
  radar_options: later,
  return_url: text,
  use_stripe_sdk: flag,
  /** Sent by scripts in a browser in place of a header. */
  key: text,
};

/** `POST /v1/payment_intents/:id/capture` */
export const CAPTURE_INTENT: Params = {
  amount_to_capture: integer,
  application_fee_amount: later,
  expand: list,
  final_capture: flag,
  metadata: texts,
  statement_descriptor: text,
  statement_descriptor_suffix: text,
  transfer_data: later,
};

/** `POST /v1/payment_intents/:id/cancel` */
export const CANCEL_INTENT: Params = {
  cancellation_reason: choice("duplicate", "fraudulent", "requested_by_customer", "abandoned"),
  expand: list,
};

/** `GET` of one thing. */
export const RETRIEVE: Params = { client_secret: text, expand: list, key: text };

/** `POST /v1/refunds` */
export const CREATE_REFUND: Params = {
  amount: integer,
  charge: text,
  currency: later,
  customer: later,
  expand: list,
  instructions_email: later,
  metadata: texts,
  origin: later,
  payment_intent: text,
  reason: choice("duplicate", "fraudulent", "requested_by_customer"),
  refund_application_fee: later,
  reverse_transfer: later,
};

/** `GET` of many. */
export const LIST: Params = {
  limit: integer,
  payment_intent: text,
  charge: text,
  type: text,
  expand: list,
  starting_after: text,
  ending_before: later,
  created: later,
};

/** `POST /v1/payment_methods`, by a browser. */
export const CREATE_PAYMENT_METHOD: Params = { ...paymentMethodData, expand: list, key: text };
