import { checkedWords, monthOf, proofState, shortNumber } from "./plate-words";

describe("numbers on small plates", () => {
  it("keeps the first and last four signs", () => {
    expect(shortNumber("ID99110000004170826")).toBe("ID99…0826");
    expect(shortNumber("2159903010042")).toBe("2159…0042");
  });
  it("leaves short numbers whole", () => {
    expect(shortNumber("TR123")).toBe("TR123");
  });
});

describe("who checked", () => {
  const halal = { kind: "halal", check_method: "issuer_site", checked_on: "2026-11-12" } as const;

  it("says where and when, in both languages", () => {
    expect(checkedWords(halal, "id")).toEqual({
      how: "Nomor dicek di situs BPJPH",
      when: "pada 12 November 2026",
    });
    expect(checkedWords(halal, "en")).toEqual({
      how: "Number checked on the BPJPH site",
      when: "on 12 November 2026",
    });
  });
  it("claims nothing for a number nobody checked", () => {
    expect(checkedWords({ ...halal, checked_on: null }, "id")).toBeNull();
    expect(checkedWords({ ...halal, check_method: null }, "id")).toBeNull();
  });
});

describe("state of a proof", () => {
  const pirt = { kind: "pirt", status: "verified", expires_on: "2026-11-24" } as const;

  it("is in force on its last day and expired the day after", () => {
    expect(proofState(pirt, "2026-11-24")).toBe("inForce");
    expect(proofState(pirt, "2026-11-25")).toBe("expired");
  });
  it("keeps what the record says when it is no longer verified", () => {
    expect(proofState({ ...pirt, status: "revoked" }, "2026-11-20")).toBe("revoked");
    expect(proofState({ ...pirt, status: "superseded" }, "2026-11-20")).toBe("superseded");
  });
  it("never calls an old MUI certificate in force", () => {
    expect(proofState({ kind: "halal_mui", status: "verified", expires_on: null }, "2026-11-20")).toBe(
      "legacy",
    );
  });
});

it("names the month", () => {
  expect(monthOf("2026-08-01", "id")).toBe("Agustus 2026");
  expect(monthOf("2026-08-01", "en")).toBe("August 2026");
});
