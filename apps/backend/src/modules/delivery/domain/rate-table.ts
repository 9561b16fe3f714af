/** How far goods travel, from next door to across the sea. */
export type DeliveryZone = "kecamatan" | "regency" | "jabodetabek_banten" | "java" | "rest";

interface ZoneRate {
  /** Rupiah for the first kilogram. */
  first: number;
  /** Rupiah for every further kilogram begun. */
  further: number;
  /** The courier arrives on the day of pickup: the only way frozen goods may travel. */
  sameDay: boolean;
}

/**
 * Rates of the programme's own offline table, in whole rupiah. They are estimates to begin with and meant to be
 * replaced by those of a courier; nothing else knows them.
 */
const RATES: Readonly<Record<DeliveryZone, ZoneRate>> = {
  kecamatan: { first: 8_000, further: 2_000, sameDay: true },
  regency: { first: 12_000, further: 3_000, sameDay: true },
  jabodetabek_banten: { first: 15_000, further: 6_000, sameDay: false },
  java: { first: 22_000, further: 12_000, sameDay: false },
  rest: { first: 45_000, further: 30_000, sameDay: false },
};

/** The provinces there are, by the first two digits of a Kemendagri code (Kepmendagri 300.2.2-2138/2025). */
const PROVINCES = new Set(
  "11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96".split(
    " ",
  ),
);
/** Of those, the ones on Java. */
const JAVA = ["31", "32", "33", "34", "35", "36"];
/** Jakarta and Banten whole; of West Java the regencies and cities of Bogor, Bekasi and Depok. */
const JABODETABEK_BANTEN = ["31", "36", "32.01", "32.16", "32.71", "32.75", "32.76"];

/** Beyond this a courier on a motorcycle does not take a parcel. */
const HEAVIEST_GRAMS = 30_000;
/** Couriers count 6,000 cubic centimetres as a kilogram. */
const CM3_PER_KG = 6_000;

/** One line of goods as far as delivery is concerned. */
export interface Parcel {
  quantity: number;
  /** Grams of one piece; null when the maker has not weighed it. */
  grams: number | null;
  /** Cubic centimetres of one piece; null when it was not measured. */
  cm3: number | null;
  frozen: boolean;
}

/** What is assumed of a piece that nobody weighed. */
const USUAL_GRAMS = 500;

/**
 * How far apart two places are.
 * @param from Kemendagri code of a kecamatan: `36.03.18`
 * @param to Kemendagri code of a kecamatan or a regency
 * @returns null when the second is no such code
 */
export function zoneBetween(from: string, to: string): DeliveryZone | null {
  if (!/^\d{2}\.\d{2}(\.\d{2})?$/.test(to) || !PROVINCES.has(to.slice(0, 2))) return null;
  if (from === to) return "kecamatan";
  if (from.slice(0, 5) === to.slice(0, 5)) return "regency";
  if (JABODETABEK_BANTEN.some((code) => to.startsWith(code))) return "jabodetabek_banten";
  return JAVA.includes(to.slice(0, 2)) ? "java" : "rest";
}

/**
 * What it costs to send parcels of one maker to one buyer, in whole rupiah.
 * @returns null when they cannot be sent there
 */
export function deliveryPrice(from: string, to: string, parcels: readonly Parcel[]): number | null {
  const zone = zoneBetween(from, to);
  if (zone === null) return null;
  const rate = RATES[zone];
  if (!rate.sameDay && parcels.some((parcel) => parcel.frozen)) return null;
  const grams = parcels.reduce((sum, parcel) => sum + parcel.quantity * gramsOf(parcel), 0);
  if (grams > HEAVIEST_GRAMS) return null;
  const kilograms = Math.max(1, Math.ceil(grams / 1000));
  return rate.first + (kilograms - 1) * rate.further;
}

/** Light and bulky goods count by their volume. */
function gramsOf({ grams, cm3 }: Parcel): number {
  return Math.max(grams ?? USUAL_GRAMS, ((cm3 ?? 0) / CM3_PER_KG) * 1000);
}
