/** What Stripe says when it refuses; the fields that a client may look at. */
export interface ErrorBody {
  type: "invalid_request_error" | "card_error" | "idempotency_error" | "api_error";
  code?: string;
  decline_code?: string;
  message: string;
  param?: string;
  payment_intent?: unknown;
}

/** A refusal with its HTTP status. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly body: ErrorBody,
  ) {
    super(body.message);
  }
}

/** A request that Stripe would not carry out: 400. */
export function invalidRequest(message: string, more: Partial<ErrorBody> = {}): ApiError {
  return new ApiError(400, { type: "invalid_request_error", message, ...more });
}

/** There is nothing of that id: 404. */
export function missing(kind: string, id: string): ApiError {
  return new ApiError(404, {
    type: "invalid_request_error",
    code: "resource_missing",
    message: `No such ${kind}: '${id}'`,
    param: "id",
  });
}

/** The parameter exists at Stripe, but this server does not know how to behave with it: said aloud, never ignored. */
export function unsupported(param: string): ApiError {
  return new ApiError(501, {
    type: "api_error",
    message: `stripe-local does not carry out "${param}" yet: teach it before relying on it.`,
    param,
  });
}
