import { ApiError } from "./api-error.js";

/** An answer as it went out the first time. */
export interface KeptAnswer {
  status: number;
  body: unknown;
}

interface Kept {
  fingerprint: string;
  answer: KeptAnswer | null;
}

/** Answers of requests that carried an idempotency key: the same request again gets the same answer. */
export class Idempotency {
  private readonly kept = new Map<string, Kept>();

  /**
   * Begins a request.
   * @returns the answer of an earlier same request, or null when it is the first
   * @throws ApiError when the key was used for something else, or the first is still under way
   */
  begin(key: string, fingerprint: string): KeptAnswer | null {
    const earlier = this.kept.get(key);
    if (!earlier) {
      this.kept.set(key, { fingerprint, answer: null });
      return null;
    }
    if (earlier.fingerprint !== fingerprint) {
      throw new ApiError(400, {
        type: "idempotency_error",
        message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
      });
    }
    if (earlier.answer === null) {
      throw new ApiError(409, {
        type: "idempotency_error",
        code: "idempotency_key_in_use",
        message: `There is currently another in-progress request using this Idempotent Key: ${key}`,
      });
    }
    return earlier.answer;
  }

  /** Forgets all keys. */
  clear(): void {
    this.kept.clear();
  }

  /** Keeps what was answered; requests that were refused before anything was done leave no trace. */
  end(key: string, answer: KeptAnswer): void {
    const kept = this.kept.get(key);
    if (!kept) return;
    const refusedAtOnce = answer.status === 400 || answer.status === 401 || answer.status === 404;
    if (refusedAtOnce || answer.status === 429 || answer.status === 501) this.kept.delete(key);
    else kept.answer = answer;
  }
}
