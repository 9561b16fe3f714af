import { createHash } from "node:crypto";

import { compress, isCompressible, type Encoding } from "./encoding.ts";

/** A response body with its tag, compressed at most once per encoding, and once more at the best quality. */
export class Body {
  readonly identity: Buffer;
  /** Weak, because the same tag stands for every encoding of the body. */
  readonly etag: string;
  readonly #compressible: boolean;
  readonly #encoded = new Map<Encoding, Promise<Buffer>>();
  #polished = false;

  constructor(identity: Buffer, contentType: string | undefined) {
    this.identity = identity;
    this.etag = `W/"${createHash("sha1").update(identity).digest("base64url")}"`;
    this.#compressible = isCompressible(contentType, identity.length);
  }

  /** Whether the response depends on `Accept-Encoding`. */
  get varies(): boolean {
    return this.#compressible;
  }

  /** The body in an encoding, or as it is when compression would not help. */
  async as(wanted: Encoding): Promise<{ bytes: Buffer; encoding: Encoding }> {
    if (wanted === "identity" || !this.#compressible) return { bytes: this.identity, encoding: "identity" };
    let encoded = this.#encoded.get(wanted);
    if (encoded === undefined) {
      encoded = compress(this.identity, wanted);
      this.#encoded.set(wanted, encoded);
    }
    return { bytes: await encoded, encoding: wanted };
  }

  /** Whether a better compression is worth trying. */
  get canPolish(): boolean {
    return this.#compressible && !this.#polished;
  }

  /** Compresses at the best quality; whoever asks meanwhile gets the quick copy. */
  async polish(): Promise<void> {
    this.#polished = true;
    const best = await compress(this.identity, "br", 11);
    this.#encoded.set("br", Promise.resolve(best));
  }

  /** Whether an `If-None-Match` header names this body. */
  isNamedBy(ifNoneMatch: string | undefined): boolean {
    if (ifNoneMatch === undefined) return false;
    if (ifNoneMatch.trim() === "*") return true;
    const opaque = this.etag.slice(2);
    return ifNoneMatch.split(",").some((tag) => tag.trim().replace(/^W\//, "") === opaque);
  }
}
