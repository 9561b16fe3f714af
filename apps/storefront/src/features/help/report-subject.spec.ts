import { complaintMail, reportSubject } from "./report-subject";

describe("what a report is about", () => {
  it("takes pages of goods, shops and proofs", () => {
    expect(reportSubject("/produk/keripik-singkong")).toBe("/produk/keripik-singkong");
    expect(reportSubject("/verifikasi/cert_01ABC")).toBe("/verifikasi/cert_01ABC");
  });
  it.each([null, "", "https://evil.example", "//evil.example", "/produk/../akun", "/produk/a b", "/akun"])(
    "ignores %s",
    (hal) => {
      expect(reportSubject(hal)).toBeNull();
    },
  );
});

it("writes subject and address into the mail", () => {
  const mail = complaintMail("a@b.test", "Pengaduan Gerai", "https://gerai.test/toko/x");
  expect(mail).toBe(
    "mailto:a@b.test?subject=Pengaduan%20Gerai&body=https%3A%2F%2Fgerai.test%2Ftoko%2Fx%0A%0A",
  );
});
