import { CERTIFICATION_STATUSES, CERTIFICATION_TRANSITIONS, canMove } from "@gerai/contracts";

import { Modules } from "@medusajs/framework/utils";

import { backendSuite } from "../../testing/backend-suite";
import { ok } from "../../testing/http";
import {
  demoHalalNumber,
  demoPirtNumber,
  makeCertification,
  makeProduct,
  makeSeller,
  verify,
} from "../../testing/world";

backendSuite(
  ({ ground, database, container }) => {
    /** The status on record. */
    async function statusOf(id: string): Promise<unknown> {
      const { rows } = await database.raw("select status from certification where id = ?", [id]);
      return rows[0]?.status;
    }

    describe("the life of a certificate by the operators' routes", () => {
      test("submitted, verified, revoked; each move stands in the history with its office and reason", async () => {
        const { admin, store } = ground();
        const seller = await makeSeller(ground());
        const product = await makeProduct(ground(), { seller_id: seller.id });
        const paper = await makeCertification(ground(), seller.id, { product_ids: [product.id] });
        expect(paper).toMatchObject({ status: "submitted", is_demo: true });
        expect((await store.get(`/store/certifications/${paper.id}`)).status).toBe(404);

        const verified = await verify(ground(), paper.id, { checked_on: "2026-08-20" });
        expect(verified).toMatchObject({
          status: "verified",
          effective_status: "verified",
          checked_on: "2026-08-20",
          check_method: "issuer_site",
          checked_by_office: "Disperindag Kabupaten Tangerang",
        });

        const again = await admin.post(`/admin/certifications/${paper.id}/verify`, {
          check_method: "issuer_site",
        });
        expect(again.status).toBe(400);
        expect(again.data).toMatchObject({ type: "not_allowed", code: "certification_is_verified" });

        const wordless = await admin.post(`/admin/certifications/${paper.id}/revoke`, {});
        expect(wordless.status).toBe(400);
        const { certification: revoked } = ok(
          await admin.post(`/admin/certifications/${paper.id}/revoke`, { reason: "Dicabut oleh penerbit" }),
        );
        expect(revoked.status).toBe("revoked");
        expect(
          revoked.events
            .toSorted((a: { at: string }, b: { at: string }) => a.at.localeCompare(b.at))
            .map((event: Record<string, unknown>) => [event.from_status, event.to_status, event.reason]),
        ).toEqual([
          [null, "submitted", null],
          ["submitted", "verified", null],
          ["verified", "revoked", "Dicabut oleh penerbit"],
        ]);

        const { certification: shown } = ok(await store.get(`/store/certifications/${paper.id}`));
        expect(shown).toMatchObject({
          status: "revoked",
          status_reason: "Dicabut oleh penerbit",
          seller: { id: seller.id, handle: seller.handle, name: seller.name, kecamatan: "Cikupa" },
          products: [],
        });
        expect(shown).not.toHaveProperty("checked_by");
        expect(shown).not.toHaveProperty("evidence_file");
      });

      test("a rejected certificate names its reason and stays private", async () => {
        const { admin, store } = ground();
        const seller = await makeSeller(ground());
        const paper = await makeCertification(ground(), seller.id);
        const { certification } = ok(
          await admin.post(`/admin/certifications/${paper.id}/reject`, { reason: "Nomor tidak terbaca" }),
        );
        expect(certification).toMatchObject({ status: "rejected", status_reason: "Nomor tidak terbaca" });
        expect((await store.get(`/store/certifications/${paper.id}`)).status).toBe(404);
      });

      test("numbers that cannot be are refused with a reason in Indonesian", async () => {
        const { admin } = ground();
        const seller = await makeSeller(ground());
        const real = await makeSeller(ground(), { is_demo: false });
        const submit = (sellerId: string, number: string, kind = "halal", more: object = {}) =>
          admin.post("/admin/certifications", {
            kind,
            number,
            holder: "Dapur",
            seller_id: sellerId,
            ...more,
          });

        const short = await submit(seller.id, "ID99 123");
        expect(short.status).toBe(400);
        expect(short.data).toMatchObject({ type: "invalid_data", code: "number_shape" });
        const borrowed = await submit(real.id, demoHalalNumber());
        expect(borrowed.data).toMatchObject({ code: "number_demo_number" });
        expect(borrowed.data.message).toContain("data contoh");
        const unmarked = await submit(seller.id, "ID36110000123450826");
        expect(unmarked.data).toMatchObject({ code: "number_demo_without_mark" });
        const endless = await submit(seller.id, demoPirtNumber(), "pirt");
        expect(endless.data).toMatchObject({ code: "expires_on_missing" });
        const nowhere = await submit(seller.id, demoHalalNumber(), "halal", { expires_on: "2026-02-30" });
        expect(nowhere.data).toMatchObject({ code: "expires_on_not_a_day" });
        expect((await submit("sel_none", demoHalalNumber())).status).toBe(404);
      });

      test("the same number is recorded once for a maker", async () => {
        const seller = await makeSeller(ground());
        const number = demoHalalNumber();
        await makeCertification(ground(), seller.id, { number });
        const twice = await ground().admin.post("/admin/certifications", {
          kind: "halal",
          number: number.replace(/^ID99/, "id 99-"),
          holder: "Dapur",
          seller_id: seller.id,
        });
        expect(twice.data).toMatchObject({ code: "certification_exists" });
      });

      test("a certificate that had ended on the day of the check cannot be verified", async () => {
        const seller = await makeSeller(ground());
        const paper = await makeCertification(ground(), seller.id, {
          kind: "pirt",
          number: demoPirtNumber(),
          issued_on: "2021-01-10",
          expires_on: "2026-01-09",
        });
        const late = await ground().admin.post(`/admin/certifications/${paper.id}/verify`, {
          check_method: "document_seen",
        });
        expect(late.data).toMatchObject({ code: "certification_ended" });
        const inTime = await verify(ground(), paper.id, { checked_on: "2026-01-09" });
        expect(inTime).toMatchObject({ status: "verified", effective_status: "expired" });
        const { certification: shown } = ok(await ground().store.get(`/store/certifications/${paper.id}`));
        expect(shown.status).toBe("expired");
      });

      test("all that ended by a day are marked as expired by the calendar, and no other", async () => {
        const seller = await makeSeller(ground());
        const pirt = (expires_on: string) =>
          makeCertification(ground(), seller.id, { kind: "pirt", number: demoPirtNumber(), expires_on });
        const [ended, lastDay, unchecked] = [
          await pirt("2031-03-09"),
          await pirt("2031-03-10"),
          await pirt("2031-03-09"),
        ];
        const endless = await makeCertification(ground(), seller.id);
        for (const paper of [ended, lastDay, endless]) await verify(ground(), paper.id);
        await container()
          .resolve(Modules.WORKFLOW_ENGINE)
          .run("expire-certifications", { input: { today: "2031-03-10" } });
        expect(await statusOf(ended.id)).toBe("expired");
        expect(await statusOf(lastDay.id)).toBe("verified");
        expect(await statusOf(endless.id)).toBe("verified");
        expect(await statusOf(unchecked.id)).toBe("submitted");
        const { rows } = await database.raw(
          "select actor_type from certification_event where certification_id = ? and to_status = 'expired'",
          [ended.id],
        );
        expect(rows).toEqual([{ actor_type: "system" }]);
      });

      test("covers products of its own maker only, added and removed", async () => {
        const { admin } = ground();
        const [seller, other] = [await makeSeller(ground()), await makeSeller(ground())];
        const own = await makeProduct(ground(), { seller_id: seller.id });
        const foreign = await makeProduct(ground(), { seller_id: other.id });
        const paper = await makeCertification(ground(), seller.id);
        const url = `/admin/certifications/${paper.id}/products`;

        const refused = await admin.post(url, { add: [own.id, foreign.id] });
        expect(refused.status).toBe(400);
        expect(refused.data).toMatchObject({ code: "certification_foreign_product" });
        ok(await admin.post(url, { add: [own.id, own.id] }));
        const { certifications } = ok(
          await admin.get(`/admin/certifications?seller_id=${seller.id}&fields=*products`),
        );
        expect(certifications[0].products.map((product: { id: string }) => product.id)).toEqual([own.id]);
        ok(await admin.post(url, { remove: [own.id] }));
        const { certification: after } = ok(
          await admin.get(`/admin/certifications/${paper.id}?fields=*products`),
        );
        expect(after.products).toEqual([]);
        await expect(
          database.raw(
            "insert into product_certification (product_id, certification_id, id) values (?, ?, 'foreign')",
            [foreign.id, paper.id],
          ),
        ).rejects.toMatchObject({ constraint: "certification_foreign_product" });
      });

      test("lists filter by status, kind, maker and words", async () => {
        const { admin } = ground();
        const seller = await makeSeller(ground());
        const halal = await makeCertification(ground(), seller.id, { holder: "Pemegang Halal" });
        const pirt = await makeCertification(ground(), seller.id, {
          kind: "pirt",
          number: demoPirtNumber(),
          expires_on: "2031-01-01",
        });
        await verify(ground(), pirt.id);
        const ids = async (query: string) =>
          ok(await admin.get(`/admin/certifications?seller_id=${seller.id}&${query}`)).certifications.map(
            (one: { id: string }) => one.id,
          );
        expect(await ids("status=submitted")).toEqual([halal.id]);
        expect(await ids("type=pirt")).toEqual([pirt.id]);
        expect(await ids("q=Pemegang%20Halal")).toEqual([halal.id]);
        expect(await ids("status[]=submitted&status[]=verified&limit=1&offset=1&order=created_at")).toEqual([
          pirt.id,
        ]);
        expect((await admin.get("/admin/certifications?type=nonsense")).status).toBe(400);
      });

      test("a number is judged while it is typed", async () => {
        const { parsed } = ok(
          await ground().admin.get("/admin/certifications/parse?kind=halal&number=ID36110000123451326"),
        );
        expect(parsed).toMatchObject({ kind: "halal", normalised: "ID36110000123451326", acceptable: false });
        expect(parsed.findings[0].message.id).toEqual(expect.any(String));
      });
    });

    describe("what the database keeps, whoever writes", () => {
      test("no move outside the table, for every pair of statuses", async () => {
        const seller = await makeSeller(ground());
        for (const from of CERTIFICATION_STATUSES) {
          for (const to of CERTIFICATION_STATUSES) {
            if (from === to) continue;
            const id = `cert_${from}_${to}`;
            await placeAt(id, seller.id, from);
            const move = database.raw(
              // Several statements in one query are one transaction.
              `update certification set status = '${to}', checked_by = coalesce(checked_by, 'user_1'),
               checked_on = coalesce(checked_on, '2026-08-02'), check_method = coalesce(check_method, 'issuer_site')
               where id = '${id}';
             insert into certification_event (id, certification_id, at, to_status, actor_type)
               values ('ev_${id}_move', '${id}', clock_timestamp(), '${to}', 'system')`,
            );
            if (canMove(CERTIFICATION_TRANSITIONS, from, to)) await move;
            else await expect(move).rejects.toMatchObject({ constraint: "certification_move" });
            expect(await statusOf(id)).toBe(canMove(CERTIFICATION_TRANSITIONS, from, to) ? to : from);
          }
        }
      });

      /** Puts a record into a status by the shortest way that the table allows. */
      async function placeAt(id: string, sellerId: string, status: string): Promise<void> {
        const ways: Record<string, string[]> = {
          draft: ["draft"],
          submitted: ["submitted"],
          rejected: ["submitted", "rejected"],
          verified: ["submitted", "verified"],
          expired: ["submitted", "verified", "expired"],
          revoked: ["submitted", "verified", "revoked"],
          superseded: ["submitted", "verified", "superseded"],
        };
        const [first = "", ...rest] = ways[status] ?? [];
        await database.raw(
          `insert into certification (id, kind, number_typed, number, holder, seller_id, status, is_demo)
           values ('${id}', 'halal', 'x', '${demoHalalNumber()}', 'Dapur', '${sellerId}', '${first}', true);
         insert into certification_event (id, certification_id, at, to_status, actor_type)
           values ('ev_${id}_0', '${id}', clock_timestamp(), '${first}', 'system');
         ${rest
           .map(
             (next, index) =>
               `update certification set status = '${next}', checked_by = 'user_1', checked_on = '2026-08-02',
                  check_method = 'issuer_site' where id = '${id}' and ${
                    next === "verified" || next === "rejected" ? "true" : "checked_by is not null"
                  };
                insert into certification_event (id, certification_id, at, to_status, actor_type)
                  values ('ev_${id}_${index + 1}', '${id}', clock_timestamp(), '${next}', 'system');`,
           )
           .join("\n")}`,
        );
      }

      test("a record starts unchecked, belongs to a maker, and matches the maker's demo mark", async () => {
        const seller = await makeSeller(ground());
        const insert = (values: Record<string, unknown>) =>
          database.raw(
            `insert into certification (id, kind, number_typed, number, holder, seller_id, status, is_demo)
           values ('cert_x', 'halal', 'x', :number, 'Dapur', :seller, :status, :demo)`,
            { number: demoHalalNumber(), seller: seller.id, status: "draft", demo: true, ...values } as never,
          );
        await expect(insert({ status: "verified" })).rejects.toMatchObject({
          constraint: "certification_starts_unchecked",
        });
        await expect(insert({ seller: "sel_none" })).rejects.toMatchObject({
          constraint: "certification_seller",
        });
        await expect(insert({ demo: false })).rejects.toMatchObject({
          constraint: "certification_demo_seller",
        });
        await expect(insert({ number: "ID36110000123450826" })).rejects.toMatchObject({
          constraint: "certification_demo_halal_number",
        });
        await expect(insert({})).rejects.toMatchObject({ constraint: "certification_unrecorded" });
      });

      test("a checked certificate keeps its facts and cannot vanish", async () => {
        const [seller, other] = [await makeSeller(ground()), await makeSeller(ground())];
        const paper = await makeCertification(ground(), seller.id);
        await verify(ground(), paper.id);
        const changes: [string, string][] = [
          ["number", demoHalalNumber()],
          ["kind", "halal_mui"],
          ["holder", "Orang Lain"],
          ["seller_id", other.id],
          ["expires_on", "2040-01-01"],
          ["checked_on", "2026-08-03"],
        ];
        for (const [column, value] of changes) {
          await expect(
            database.raw(`update certification set ${column} = ? where id = ?`, [value, paper.id]),
          ).rejects.toMatchObject({ constraint: "certification_facts" });
        }
        for (const sql of [
          "update certification set deleted_at = now() where id = ?",
          "delete from certification where id = ?",
        ]) {
          await expect(database.raw(sql, [paper.id])).rejects.toMatchObject({
            constraint: "certification_kept",
          });
        }
      });

      test("a verified record names its check, and its end unless it is halal", async () => {
        const seller = await makeSeller(ground());
        const halal = await makeCertification(ground(), seller.id);
        await expect(
          database.raw("update certification set status = 'verified' where id = ?", [halal.id]),
        ).rejects.toMatchObject({ constraint: "certification_checked_when_verified" });
        const pirt = await makeCertification(ground(), seller.id, {
          kind: "pirt",
          number: demoPirtNumber(),
          expires_on: "2031-01-01",
        });
        await expect(
          database.raw(
            `update certification set status = 'verified', expires_on = null, checked_by = 'u',
             checked_on = '2026-08-02', check_method = 'issuer_site' where id = ?`,
            [pirt.id],
          ),
        ).rejects.toMatchObject({ constraint: "certification_end_when_verified" });
      });

      test("history only grows, and a move without its line is undone", async () => {
        const seller = await makeSeller(ground());
        const paper = await makeCertification(ground(), seller.id);
        for (const sql of [
          "update certification_event set reason = 'x' where certification_id = ?",
          "delete from certification_event where certification_id = ?",
        ]) {
          await expect(database.raw(sql, [paper.id])).rejects.toMatchObject({
            constraint: "certification_event_append_only",
          });
        }
        await expect(database.raw("truncate certification_event")).rejects.toMatchObject({
          constraint: "certification_event_append_only",
        });
        await expect(
          database.raw("update certification set status = 'rejected' where id = ?", [paper.id]),
        ).rejects.toMatchObject({ constraint: "certification_unrecorded" });
        expect(await statusOf(paper.id)).toBe("submitted");
      });
    });
  },
  { fresh: false },
);
