import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { backendSuite } from "../../testing/backend-suite";
import { ok } from "../../testing/http";
import { makeSeller } from "../../testing/world";

// Set before the suite loads Medusa's configuration, which reads it once.
const dataDir = mkdtempSync(join(tmpdir(), "gerai-dashboard-"));
process.env.DATA_DIR = dataDir;
process.env.SITE_URL = "https://gerai.example";
afterAll(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

backendSuite(
  ({ ground, client }) => {
    const send = (body: Buffer) =>
      ground().admin.with({ "content-type": "application/octet-stream" }).post("/admin/private-files", body);

    it("names the kecamatan of the regency, and the villages of one of them", async () => {
      const { kecamatan, villages } = ok(await ground().admin.get("/admin/places?kecamatan_code=36.03.07"));
      expect(kecamatan).toHaveLength(29);
      expect(kecamatan).toContainEqual(expect.objectContaining({ code: "36.03.07", name: "Kronjo" }));
      expect(villages.length).toBeGreaterThan(5);
      expect(villages.every((one: { kecamatanCode: string }) => one.kecamatanCode === "36.03.07")).toBe(true);
      expect(ok(await ground().admin.get("/admin/places")).villages).toEqual([]);
    });

    it("says where the public shop is", async () => {
      expect(ok(await ground().admin.get("/admin/shop")).shop).toEqual({ url: "https://gerai.example" });
    });

    it("lists makers by id, and no others", async () => {
      const [one, other] = [
        await makeSeller(ground()),
        await makeSeller(ground()),
        await makeSeller(ground()),
      ];
      const { sellers, count } = ok(
        await ground().admin.get(`/admin/sellers?id[]=${one.id}&id[]=${other.id}&fields=id`),
      );
      expect(count).toBe(2);
      expect(sellers.map(({ id }: { id: string }) => id).sort()).toEqual([one.id, other.id].sort());
    });

    it("keeps evidence for officers only", async () => {
      const scan = Buffer.from("%PDF-1.4\n%%EOF\n");
      const { file } = ok(await send(scan));
      expect(file.id).toMatch(/^private-[0-9a-f]{32}\.pdf$/);
      const path = `/admin/private-files/${file.id}`;
      const kept = await ground().admin.get(path);
      expect([kept.status, kept.data]).toEqual([200, scan.toString()]);
      expect((await ground().anyone.get(path)).status).toBe(401);
      const stranger = await client.request({
        method: "POST",
        url: "/admin/private-files",
        data: scan,
        validateStatus: () => true,
      });
      expect(stranger.status).toBe(401);
    });

    it("refuses evidence that nobody could open, with the reason", async () => {
      const cases: [string, Buffer, RegExp][] = [
        ["nothing", Buffer.alloc(0), /kosong/],
        ["a page that a browser would run", Buffer.from("<script>alert(1)</script>"), /bukan PDF atau foto/],
        ["more than ten megabytes", Buffer.alloc(10 * 1024 * 1024 + 1, "%PDF-1.4"), /terlalu besar/],
      ];
      for (const [what, body, words] of cases) {
        const { status, data } = await send(body);
        expect([what, status]).toEqual([what, 400]);
        expect(data.message).toMatch(words);
      }
    });
  },
  { fresh: false },
);
