import { mobileNumber } from "./mobile-number.ts";

/**
 * A mobile number in groups, easy to compare with one's own: `0812-3456-7890`.
 * @param number in any spelling; what is no mobile number of Indonesia, or hides digits, stays as it is
 */
export function formatPhone(number: string): string {
  const national = mobileNumber(number);
  if (national === null) return number;
  return [national.slice(0, 4), national.slice(4, 8), national.slice(8)].join("-");
}
