import { demoMark, unusual, wrongShape } from "../common-findings.js";
import { groupByFour } from "../normalise.js";
import { DEMO_PROVINCE, HOME_REGENCIES, isProvince } from "../provinces.js";
import { finding, type Finding, type Judgement, type ParseOptions } from "../types.js";

/** What the first digit says of the pack. */
export const PIRT_PACKS: Readonly<Record<string, string>> = {
  "1": "kaca",
  "2": "plastik",
  "3": "karton/kertas",
  "4": "kaleng",
  "5": "aluminium foil",
  "6": "lain-lain",
  "7": "komposit",
  "8": "ganda",
};

/** What the two digits after the pack say of the food. */
export const PIRT_FOOD_GROUPS: Readonly<Record<string, string>> = {
  "01": "daging kering",
  "02": "ikan kering",
  "03": "unggas kering",
  "04": "sayur",
  "05": "kelapa",
  "06": "tepung dan hasilnya",
  "07": "minyak dan lemak",
  "08": "selai dan jeli",
  "09": "gula, kembang gula, madu",
  "10": "kopi dan teh",
  "11": "bumbu",
  "12": "rempah",
  "13": "minuman serbuk",
  "14": "buah",
  "15": "biji, kacang, umbi",
};

/**
 * P-IRT: pack 1, food group 2, province and regency 4, product 2, producer 4 to 6, expiry year 2.
 * Fifteen to seventeen digits; longer ones go to a person.
 */
export function judgePirt(normalised: string, options: ParseOptions): Judgement {
  const display = groupByFour(normalised);
  if (!/^\d{15,}$/.test(normalised)) {
    return {
      display: normalised,
      parts: {},
      findings: [wrongShape("15 angka atau lebih", "15 digits or more")],
    };
  }
  const parts = {
    pack: normalised.slice(0, 1),
    food_group: normalised.slice(1, 3),
    regency: normalised.slice(3, 7),
    product: normalised.slice(7, 9),
    producer: normalised.slice(9, -2),
    expiry_year: `20${normalised.slice(-2)}`,
  };
  const findings = [...demoMark(parts.regency.slice(0, 2), options), ...codeFindings(parts)];
  if (normalised.length > 17) {
    findings.push(
      unusual(
        "Nomor P-IRT biasanya 15 sampai 17 angka. Petugas perlu melihat sertifikatnya.",
        "A P-IRT number usually has 15 to 17 digits. An officer must see the certificate.",
      ),
    );
  }
  return { display, parts, findings: [...findings, ...expiryFindings(parts.expiry_year, options)] };
}

function codeFindings(parts: Record<"pack" | "food_group" | "regency", string>): Finding[] {
  const findings: Finding[] = [];
  if (!(parts.pack in PIRT_PACKS)) {
    findings.push(
      finding(
        "pack",
        "error",
        `Angka pertama (kode kemasan) ${parts.pack} tidak ada; seharusnya 1 sampai 8.`,
        `The first digit (pack code) ${parts.pack} does not exist; expected 1 to 8.`,
      ),
    );
  }
  if (!(parts.food_group in PIRT_FOOD_GROUPS)) {
    findings.push(
      finding(
        "food-group",
        "error",
        `Kode jenis pangan ${parts.food_group} tidak ada; seharusnya 01 sampai 15.`,
        `Food group ${parts.food_group} does not exist; expected 01 to 15.`,
      ),
    );
  }
  const province = parts.regency.slice(0, 2);
  if (province === DEMO_PROVINCE || parts.regency in HOME_REGENCIES) return findings;
  findings.push(
    isProvince(province)
      ? finding(
          "elsewhere",
          "warning",
          `Nomor ini terbit di kabupaten/kota berkode ${parts.regency}, bukan di Tangerang.`,
          `This number was issued in regency ${parts.regency}, not in Tangerang.`,
        )
      : finding(
          "regency",
          "review",
          `Kode kabupaten/kota ${parts.regency} tidak dikenal. Petugas perlu melihat sertifikatnya.`,
          `Regency code ${parts.regency} is unknown. An officer must see the certificate.`,
        ),
  );
  return findings;
}

function expiryFindings(expiryYear: string, options: ParseOptions): Finding[] {
  if (options.today === undefined) return [];
  const year = Number(options.today.slice(0, 4));
  if (Number(expiryYear) > year + 5) {
    return [
      finding(
        "expiry-far",
        "warning",
        `Menurut nomornya berlaku sampai ${expiryYear}, lebih dari 5 tahun lagi. Periksa dua angka terakhir.`,
        `The number says valid until ${expiryYear}, more than 5 years ahead. Check the last two digits.`,
      ),
    ];
  }
  if (Number(expiryYear) < year) {
    return [
      finding(
        "expiry-past",
        "warning",
        `Menurut nomornya sudah berakhir pada ${expiryYear}.`,
        `The number says that it ended in ${expiryYear}.`,
      ),
    ];
  }
  return [];
}
