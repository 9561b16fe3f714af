import { PAYMENT_PROOF_BYTES, PAYMENT_PROOF_TYPES } from "@gerai/contracts";

/** Why a file cannot be a proof of transfer. */
export type ProofProblem = "missing" | "tooLarge" | "wrongKind";

/** For the `accept` of a file field. */
export const PROOF_ACCEPT = PAYMENT_PROOF_TYPES.join(",");

/**
 * Judges a file before it is sent; what its bytes really are is for the backend to say.
 * @param file as a form has it: an empty one when none was chosen
 * @returns null when nothing speaks against it
 */
export function proofProblem(file: { size: number; type: string } | null): ProofProblem | null {
  if (file === null || file.size === 0) return "missing";
  if (file.size > PAYMENT_PROOF_BYTES) return "tooLarge";
  // Some phones name no kind at all.
  const known: readonly string[] = ["", "application/octet-stream", ...PAYMENT_PROOF_TYPES];
  return known.includes(file.type) ? null : "wrongKind";
}
