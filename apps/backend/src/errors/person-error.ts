import { MedusaError } from "@medusajs/framework/utils";

/**
 * An error that a person reads: the message is Indonesian (what happened, why, what to do), the code English.
 * @param code machine-readable reason, e.g. `product_without_seller`
 */
export function notAllowed(code: string, message: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code);
}

/** Something in the request is wrong: 400. */
export function invalid(code: string, message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message, code);
}

/** The thing asked for does not exist, or not for this person: 404. */
export function notFound(code: string, message: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, message, code);
}

/** The person is known, and may not do this: 403. */
export function forbidden(code: string, message: string): MedusaError {
  return new MedusaError(MedusaError.Types.FORBIDDEN, message, code);
}
