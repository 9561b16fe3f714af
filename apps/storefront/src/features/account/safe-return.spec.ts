import { safeReturn } from "./safe-return.ts";

it.each([
  ["/checkout", "/checkout"],
  ["/en/akun/pesanan?halaman=2", "/en/akun/pesanan?halaman=2"],
  ["/pesanan/og_1", "/pesanan/og_1"],
  ["/akun/alamat?_action=account.saveAddress&ubah=1", "/akun/alamat?ubah=1"],
  ["/keranjang#isi", "/keranjang"],
])("%s is ours", (asked, kept) => {
  expect(safeReturn(asked)).toBe(kept);
});

it.each([
  "https://example.com/",
  "//example.com",
  "/\\example.com",
  "\\\\example.com",
  "/\t/example.com",
  "/a/..//example.com",
  "/.//example.com",
  "javascript:alert(1)",
  "akun",
  "",
  `/${"a".repeat(600)}`,
  "/akun/masuk",
  "/en/akun/daftar?kembali=/",
  "/akun/keluar",
  "/_actions/account.logOut",
  "/api/cari",
  null,
  undefined,
  7,
])("%j is not followed", (asked) => {
  expect(safeReturn(asked)).toBeNull();
});
