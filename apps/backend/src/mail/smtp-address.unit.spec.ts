import { readSmtpUrl } from "./smtp-address";

test("reads host, port, user and how TLS begins", () => {
  expect(readSmtpUrl("smtp://mail.example.id")).toEqual({
    host: "mail.example.id",
    port: 587,
    secure: false,
    auth: null,
  });
  expect(readSmtpUrl("smtps://gerai%40example.id:p%3Aw@[::1]")).toEqual({
    host: "::1",
    port: 465,
    secure: true,
    auth: { user: "gerai@example.id", pass: "p:w" },
  });
  expect(readSmtpUrl("smtp://127.0.0.1:2525").port).toBe(2525);
});

test.each([
  "mail.example.id",
  "http://mail.example.id",
  "smtp://",
  "smtp://user@mail.example.id",
  "smtp://a:%zz@mail.example.id",
  "smtp://user:rahasia@mail.example.id:99999",
])("refuses %s in one line without repeating a password", (url) => {
  expect(() => readSmtpUrl(url)).toThrow(/^SMTP_URL .*\.$/);
  expect(() => readSmtpUrl(url)).not.toThrow(/rahasia/);
});
