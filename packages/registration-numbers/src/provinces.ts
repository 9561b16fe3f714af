/** Province codes of the ministry of home affairs (Kepmendagri 300.2.2-2138/2025): 38 provinces. */
const PROVINCE_CODES = new Set(
  "11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96".split(
    " ",
  ),
);

/** A code no province has: the mark of invented numbers. */
export const DEMO_PROVINCE = "99";

/** Whether two digits are the code of a province. */
export function isProvince(code: string): boolean {
  return PROVINCE_CODES.has(code);
}

/** Regencies the programme knows as neighbours; a P-IRT number from elsewhere deserves a second look. */
export const HOME_REGENCIES: Readonly<Record<string, string>> = {
  "3603": "Kabupaten Tangerang",
  "3671": "Kota Tangerang",
  "3674": "Kota Tangerang Selatan",
};
