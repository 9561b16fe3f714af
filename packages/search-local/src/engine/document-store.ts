import { ApiError } from "../api-error.js";
import type { JsonObject } from "../json.js";

/** Documents by number and by id. Numbers are small and reused, so that columns can be plain arrays. */
export class DocumentStore {
  readonly #documents: (JsonObject | undefined)[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #free: number[] = [];

  /** How many documents there are. */
  get size(): number {
    return this.#numbers.size;
  }

  /** The document with a number. */
  at(docNo: number): JsonObject | undefined {
    return this.#documents[docNo];
  }

  /** The number of a document id. */
  numberOf(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  /** Puts a document in place of the one with the same id, or in a free place. */
  put(id: string, document: JsonObject): number {
    const docNo = this.#numbers.get(id) ?? this.#free.pop() ?? this.#documents.length;
    this.#numbers.set(id, docNo);
    this.#documents[docNo] = document;
    return docNo;
  }

  /** Removes a document. */
  delete(id: string): void {
    const docNo = this.#numbers.get(id);
    if (docNo === undefined) return;
    this.#numbers.delete(id);
    this.#documents[docNo] = undefined;
    this.#free.push(docNo);
  }

  /** All document numbers in ascending order. */
  numbers(): number[] {
    const numbers: number[] = [];
    for (let docNo = 0; docNo < this.#documents.length; docNo += 1) {
      if (this.#documents[docNo] !== undefined) numbers.push(docNo);
    }
    return numbers;
  }
}

/** Reads a document's id as text. Throws what Meilisearch says about a missing or malformed one. */
export function documentId(document: JsonObject, primaryKey: string): string {
  const id = document[primaryKey];
  if (id === undefined || id === null) {
    throw new ApiError("missing_document_id", `Document doesn't have a \`${primaryKey}\` attribute.`);
  }
  if (typeof id === "number" && Number.isSafeInteger(id)) return String(id);
  if (typeof id === "string" && /^[A-Za-z0-9_-]{1,511}$/.test(id)) return id;
  throw new ApiError(
    "invalid_document_id",
    `Document identifier \`${JSON.stringify(id)}\` is invalid. A document identifier can be of type integer or string, only composed of alphanumeric characters (a-z A-Z 0-9), hyphens (-) and underscores (_), and can not be more than 511 bytes.`,
  );
}

/** The one attribute that ends in `id`, for an index that was not told its primary key. */
export function inferPrimaryKey(document: JsonObject): string {
  const candidates = Object.keys(document).filter((key) => key.toLowerCase().endsWith("id"));
  const [candidate, other] = candidates;
  if (candidate === undefined) {
    throw new ApiError(
      "index_primary_key_no_candidate_found",
      "The primary key inference failed as the engine did not find any field ending with `id` in its name. Please specify the primary key manually using the `primaryKey` query parameter.",
    );
  }
  if (other !== undefined) {
    throw new ApiError(
      "index_primary_key_multiple_candidates_found",
      `The primary key inference failed as the engine found ${candidates.length} fields ending with \`id\` in their names: '${candidate}' and '${other}'. Please specify the primary key manually using the \`primaryKey\` query parameter.`,
    );
  }
  return candidate;
}
