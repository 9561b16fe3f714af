import { grouped } from "./remarks";

test("rows of which the same is said are gathered, the first few by number", () => {
  const remarks = [
    ...Array.from({ length: 10 }, (_, at) => ({ row: at + 2, text: "stok" })),
    { row: 3, text: "judul" },
  ];
  expect(grouped(remarks, ({ text }) => text)).toEqual([
    { message: "stok", rows: "2, 3, 4, 5, 6, 7, 8, 9", more: true },
    { message: "judul", rows: "3", more: false },
  ]);
});
