import { backendSuite } from "../../testing/backend-suite";

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

backendSuite(
  ({ ground }) => {
    test("unknown addresses and methods answer in JSON", async () => {
      const { anyone, store, admin } = ground();
      const answers = [
        await anyone.get("/nothing"),
        await anyone.post("/nothing/at/all", { a: 1 }),
        await anyone.post("/health"),
        await store.get("/store/nothing"),
        await store.delete("/store/products"),
        await admin.get("/admin/nothing"),
        await admin.post("/admin/products/x/y/z"),
      ];
      expect(answers.map(({ status, data }) => [status, data])).toEqual(
        answers.map(() => [
          404,
          { type: "not_found", code: "route_not_found", message: expect.any(String) as string },
        ]),
      );
    });

    test.each<[string, Uint8Array]>([
      ["a picture", PNG],
      ["nothing", Buffer.from("")],
      ["a word", Buffer.from("halo")],
      ["a header without rows", Buffer.from("Product Handle,Product Title\n")],
      ["old encodings", Buffer.from([0x50, 0x2c, 0x51, 0x0a, 0xe9, 0x2c, 0x31])],
      ["columns that nobody knows", Buffer.from("a,b\n1,2\n")],
      ["a row without its handle", Buffer.from("Product Title,Product Handle\nKeripik,\n")],
    ])("an import of products made of %s is refused", async (_what, bytes) => {
      const form = new FormData();
      form.append("file", new Blob([Buffer.from(bytes)], { type: "text/csv" }), "produk.csv");
      const answer = await ground().admin.post("/admin/products/import", form);
      expect([answer.status, answer.data.type]).toEqual([400, "invalid_data"]);
    });
  },
  { fresh: false },
);
