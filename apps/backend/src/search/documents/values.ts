import type { Metadata } from "../records";

/** Whole seconds since 1970. */
export function toSeconds(at: Date | string): number {
  return Math.floor(new Date(at).getTime() / 1000);
}

/** A text from free-form metadata; null when absent, blank or no text. */
export function textOf(metadata: Metadata, key: string): string | null {
  const value = metadata?.[key];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

/** A positive number from free-form metadata, where the dashboard turns every value into text. */
export function numberOf(metadata: Metadata, key: string): number | null {
  const value = metadata?.[key];
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) && number > 0 ? number : null;
}

/** A yes-or-no from free-form metadata; only a plain yes counts. */
export function flagOf(metadata: Metadata, key: string): boolean {
  const value = metadata?.[key];
  return value === true || value === "true" || value === "1";
}
