import {
  errorHandler as coreErrorHandler,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";

import { ATTRIBUTE_WORDS } from "../../errors/attribute-words";
import { isRefusalName, REFUSALS, REFUSED } from "../../invariants/refusals";
import { toldToBuyer } from "./basket-words";
import { brokenUpload } from "./upload-guard";

const CHECK_VIOLATION = "23514";
/** Data that cannot be what the column holds: numbers too large, dates that do not exist, NUL characters (08P01). */
const DATA_EXCEPTION = /^(22[0-9A-Z]{3}|08P01)$/;
/** What the query builders below Medusa say of a filter, order or page that cannot be. */
const BAD_QUERY =
  /^(Trying to (query|order) by not existing property|A non-negative integer must be provided to (offset|limit))/;
/** A column or operator that a filter or order named and that does not exist. */
const BAD_FILTER = ["42703", "42883", "42804"];

interface DatabaseError {
  code: string;
  constraint?: unknown;
  /** Particulars of a refusal. */
  detail?: unknown;
}

/**
 * Gives errors that a request caused the 4xx they deserve before core formats them: refusals of the database,
 * data it cannot hold, and errors that carry a 4xx status of their own.
 */
export function errorHandler() {
  const core = coreErrorHandler();
  return (error: unknown, req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    core(toldToBuyer(translated(error, req.method), req.originalUrl) as Error, req, res, next);
  };
}

/** The error as a person should read it; unchanged when there is nothing better to say. */
export function translated(error: unknown, method: string): unknown {
  if (error instanceof MedusaError || typeof error !== "object" || error === null) return error;
  if (isDatabaseError(error)) return fromDatabase(error, method) ?? error;
  const upload = brokenUpload(error);
  if (upload) return upload;
  if (error instanceof Error && BAD_QUERY.test(error.message))
    return badQuery(error.message, method) ?? error;
  const status: unknown = "status" in error ? error.status : undefined;
  // Express throws a URIError with status 400 for a broken escape in the path.
  if (error instanceof URIError && status === 400) {
    return new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The address contains a broken % escape",
      "bad_request",
    );
  }
  return error;
}

function fromDatabase(error: DatabaseError, method: string): MedusaError | undefined {
  const { code, constraint } = error;
  if ((code === REFUSED || code === CHECK_VIOLATION) && isRefusalName(constraint)) {
    const message = attributeMessage(error) ?? REFUSALS[constraint].id;
    return new MedusaError(MedusaError.Types.NOT_ALLOWED, message, constraint);
  }
  if (code === CHECK_VIOLATION || DATA_EXCEPTION.test(code)) {
    return new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "Data yang dikirim tidak dapat disimpan: ada nilai yang bentuk atau besarnya tidak sesuai.",
      "unacceptable_data",
    );
  }
  return BAD_FILTER.includes(code)
    ? badQuery("The filter or order names something unknown", method)
    : undefined;
}

/** Only a reader's filter can name what does not exist; in a write it would be a fault of ours. */
function badQuery(message: string, method: string): MedusaError | undefined {
  if (method !== "GET") return undefined;
  return new MedusaError(MedusaError.Types.INVALID_DATA, message.slice(0, 200), "bad_request");
}

/** `missing:composition,invalid:net_weight_g` as a sentence that says what to do. */
function attributeMessage({ constraint, detail }: DatabaseError): string | undefined {
  if (constraint !== "product_published_attributes" || typeof detail !== "string") return undefined;
  const tasks = detail.split(",").map((problem) => {
    const [what = "", name = ""] = problem.split(":");
    return `${what === "missing" ? "isi" : "perbaiki"} ${ATTRIBUTE_WORDS[name] ?? name}`;
  });
  return `Produk belum dapat terbit: ${tasks.join("; ")}.`;
}

function isDatabaseError(error: object): error is DatabaseError {
  return "code" in error && typeof error.code === "string" && /^[0-9A-Z]{5}$/.test(error.code);
}
