import type { CertificationSummary } from "@gerai/contracts";

import { endedPapers, missingPapers } from "./why-not-for-sale";

const halal: CertificationSummary = {
  id: "cert_1",
  kind: "halal",
  badge: "halal",
  number: "ID99110000004170826",
  number_display: "ID99 11 000 000 417 0826",
  issuer: "BPJPH",
  status: "verified",
  issued_on: "2026-08-01",
  expires_on: null,
  surveillance_on: null,
  checked_on: "2026-11-12",
  check_method: "issuer_site",
  is_demo: true,
};
const pirt: CertificationSummary = {
  ...halal,
  id: "cert_2",
  kind: "pirt",
  badge: "pirt",
  number: "215990301004231",
  number_display: "2159 9030 1004 231",
  expires_on: "2026-11-01",
};
const crisps = { category_handle: "makanan-ringan", missing: [] };

describe("why goods are not for sale", () => {
  it("names each paper that is missing today", () => {
    expect(missingPapers({ ...crisps, certifications: [] }, "2026-11-24", "id")).toBe(
      "sertifikat halal dan nomor P-IRT atau BPOM MD",
    );
    expect(missingPapers({ ...crisps, certifications: [halal] }, "2026-11-24", "en")).toBe(
      "a P-IRT or BPOM MD number",
    );
  });
  it("does not count a certificate that ended", () => {
    const goods = { ...crisps, certifications: [halal, pirt] };
    expect(missingPapers(goods, "2026-11-01", "id")).toBe("");
    expect(missingPapers(goods, "2026-11-02", "id")).toBe("nomor P-IRT atau BPOM MD");
  });
  it("says each missing paper once, also when the index names it", () => {
    const goods = { ...crisps, missing: ["halal-food"], certifications: [pirt] };
    expect(missingPapers(goods, "2026-10-20", "id")).toBe("sertifikat halal");
  });
  it("tells what ended and what was revoked", () => {
    const goods = { ...crisps, certifications: [{ ...halal, status: "revoked" as const }, pirt] };
    expect(endedPapers(goods, "2026-11-24", "id")).toEqual([
      "Halal ID99 11 000 000 417 0826 sudah dicabut.",
      "P-IRT 2159 9030 1004 231 berakhir pada 1 November 2026.",
    ]);
    expect(endedPapers({ ...crisps, certifications: [halal] }, "2026-11-24", "id")).toEqual([]);
  });
});
