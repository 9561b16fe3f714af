import type { Words } from "../dictionary.ts";
import type { badge as indonesian } from "../id/badge.ts";

const BPOM = "Indonesian Food and Drug Authority (BPOM)";

export const badge: Words<typeof indonesian> = {
  name: { halal: "Halal", pirt: "P-IRT", bpom: "BPOM" },
  kind: {
    halal: "Halal",
    halal_mui: "Halal MUI (old scheme)",
    pirt: "P-IRT",
    bpom_food: "BPOM MD",
    bpom_cosmetic: "BPOM Cosmetics",
    bpom_traditional: "BPOM Traditional Medicine",
    bpom_supplement: "BPOM Supplement",
    bpom_quasi: "BPOM Quasi-drug",
    kemenkes_pkrt: "Kemenkes PKRT",
  },
  site: {
    halal: "BPJPH",
    halal_mui: "LPPOM MUI",
    pirt: "SPPIRT",
    bpom_food: "BPOM",
    bpom_cosmetic: "BPOM",
    bpom_traditional: "BPOM",
    bpom_supplement: "BPOM",
    bpom_quasi: "BPOM",
    kemenkes_pkrt: "Kemenkes",
  },
  issuer: {
    halal: "Halal Product Assurance Agency of Indonesia (BPJPH)",
    halal_mui: "Assessment Institute of the Indonesian Ulema Council (LPPOM MUI)",
    pirt: "Regency or city government, through OSS",
    bpom_food: BPOM,
    bpom_cosmetic: BPOM,
    bpom_traditional: BPOM,
    bpom_supplement: BPOM,
    bpom_quasi: BPOM,
    kemenkes_pkrt: "Ministry of Health of Indonesia (Kemenkes)",
  },
  issuerShort: {
    halal: "BPJPH",
    halal_mui: "LPPOM MUI",
    pirt: "local government through OSS",
    bpom_food: "BPOM",
    bpom_cosmetic: "BPOM",
    bpom_traditional: "BPOM",
    bpom_supplement: "BPOM",
    bpom_quasi: "BPOM",
    kemenkes_pkrt: "Kemenkes",
  },
  issuedBy: (issuer) => `Issued by ${issuer}`,
  issuedByIn: (issuer, month) => `Issued by ${issuer}, ${month}`,
  checked: {
    issuer_site: (site) => `Number checked on the ${site} site`,
    document_seen: () => "Original certificate seen by a Gerai officer",
    issuer_letter: (site) => `Number confirmed by a letter from ${site}`,
  },
  checkedOn: (date) => `on ${date}`,
  checkSelf: "Check it yourself",
  more: (count) => `and ${count} more permit numbers`,
};
