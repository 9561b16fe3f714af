import { certificationDocumentSchema } from "@gerai/contracts";

import type { CertificationEventRecord } from "../records";
import { toCertificationDocument, toHistory } from "./certification-document";
import { toProductDocument } from "./product-document";
import { aCertification, aProduct, aSeller } from "../../testing/read-model-records";

const EVENTS = [
  { at: "2026-09-08T03:00:00Z", to_status: "verified", actor_type: "user", evidence_file: null },
  { at: "2026-09-03T03:00:00Z", to_status: "submitted", actor_type: "seller", evidence_file: null },
] as const;

describe("toCertificationDocument", () => {
  const goods = [toProductDocument(aProduct(), "2026-11-24")].flatMap((one) => one ?? []);

  it("keeps to the contract and names goods, maker and history", () => {
    const document = toCertificationDocument({ ...aCertification(), events: EVENTS }, aSeller(), goods);
    expect(certificationDocumentSchema.parse(document)).toEqual(document);
    expect(document).toMatchObject({
      number_display: "ID99 11 000 017 546 0625",
      issuer: "BPJPH",
      seller_handle: "dapur-uji",
      products: [{ handle: "keripik-uji", price_min: 18_000, picture: { url: "/media/a.webp" } }],
      history: [
        { status: "submitted", by: "maker" },
        { status: "verified", by: "officer" },
      ],
    });
  });

  it.each(["draft", "submitted", "rejected"] as const)("does not exist while %s", (status) => {
    expect(toCertificationDocument({ ...aCertification({ status }), events: [] }, aSeller(), [])).toBeNull();
  });

  it("gives the reason of a revocation only", () => {
    const revoked = aCertification({ status: "revoked", status_reason: "Dicabut penerbit." });
    const expired = aCertification({ status: "expired", status_reason: "Catatan petugas." });
    expect(toCertificationDocument({ ...revoked, events: [] }, aSeller(), [])?.reason).toBe(
      "Dicabut penerbit.",
    );
    expect(toCertificationDocument({ ...expired, events: [] }, aSeller(), [])?.reason).toBeNull();
  });

  it("tells that evidence is kept, never where", () => {
    const kept = { ...aCertification({ evidence_file: "private-0123.pdf" }), events: [] };
    const document = toCertificationDocument(kept, aSeller(), []);
    expect(document?.evidence_kept).toBe(true);
    expect(JSON.stringify(document)).not.toContain("private-0123");
  });

  it("stays for a suspended maker without ways to reach them, and is none for a pending one", () => {
    const paper = { ...aCertification(), events: [] };
    expect(toCertificationDocument(paper, aSeller({ status: "suspended" }), [])?.seller).toMatchObject({
      name: "Dapur Uji",
      whatsapp: null,
      photo: null,
    });
    expect(toCertificationDocument(paper, aSeller({ status: "pending" }), [])).toBeNull();
  });
});

describe("toHistory", () => {
  it("leaves out what never was public", () => {
    const rejection: CertificationEventRecord = {
      at: "2026-09-01T03:00:00Z",
      to_status: "rejected",
      actor_type: "user",
      evidence_file: null,
    };
    expect(toHistory([rejection, ...EVENTS]).map(({ status }) => status)).toEqual(["submitted", "verified"]);
  });
});
