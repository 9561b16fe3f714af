import { canMove, PRODUCT_REVIEW_STATUSES, PRODUCT_REVIEW_TRANSITIONS } from "@gerai/contracts";

import { backendSuite } from "../../testing/backend-suite";
import { ok, type AnswerBody } from "../../testing/http";
import { joinSeller, openShelf, type JoinedSeller } from "../../testing/sellers";
import { makeOperator, makeProduct, makeSeller, unique } from "../../testing/world";

const PICTURE = { url: `/media/${"a".repeat(32)}.webp` };

backendSuite(
  ({ ground, database, container }) => {
    beforeAll(async () => {
      await openShelf(ground(), container());
    });

    const reviewOf = async (productId: string): Promise<AnswerBody> =>
      ok(await ground().admin.get(`/admin/product-reviews?product_id=${productId}`)).product_reviews[0];
    const act = (review: AnswerBody, verb: string, body: object = {}) =>
      ground().admin.post(`/admin/product-reviews/${String(review.id)}/${verb}`, body);
    const takenDown = async (
      productId: string,
      reason = "Foto memakai merek orang lain.",
    ): Promise<AnswerBody> =>
      ok(await act(await reviewOf(productId), "take-down", { reason })).product_review;

    /** A hat on the shelf, put there by its maker. */
    async function publishedHat(maker: JoinedSeller): Promise<AnswerBody> {
      return ok(
        await maker.caller.post("/seller/products", {
          title: unique("Topi Bambu"),
          category_handle: "kerajinan-bambu-anyaman",
          attributes: { material: "Bambu apus", maker_address: "Cikupa", net_content: "1 buah" },
          pictures: [PICTURE],
          variants: [{ title: "Sedang", price: 65_000, stock: 5, weight: 200 }],
          status: "published",
        }),
      ).product;
    }

    test("published goods wait; found fine they leave the queue until what shoppers see changes", async () => {
      const maker = await joinSeller(ground());
      const { product: draft } = ok(await maker.caller.post("/seller/products", { title: unique("Draf") }));
      expect(await reviewOf(draft.id)).toBeUndefined();
      const hat = await publishedHat(maker);
      expect(hat).toMatchObject({ status: "published", review: { status: "waiting" } });
      const waiting = await reviewOf(hat.id);
      expect(waiting).toMatchObject({ status: "waiting", seller: { id: maker.sellerId } });
      const { product_review: fine } = ok(await act(waiting, "approve", { seen: waiting.content }));
      expect(fine).toMatchObject({ status: "fine", decided_by: expect.stringMatching(/^user_/) });
      expect(fine.listing).not.toHaveProperty("cost");

      // Prices and stock change daily and need no second look; words do.
      const [variant] = hat.variants;
      const change = (body: object) => maker.caller.post(`/seller/products/${hat.id}`, body);
      ok(await change({ variants: [{ ...pick(variant), price: 70_000, stock: 9 }] }));
      // Nor do marks that an import leaves.
      ok(await ground().admin.post(`/admin/products/${String(hat.id)}`, { metadata: { import_mark: "1" } }));
      expect((await reviewOf(hat.id)).status).toBe("fine");
      ok(await change({ description: "Menyembuhkan segala penyakit." }));
      expect((await reviewOf(hat.id)).status).toBe("waiting");
      const stale = await act(waiting, "approve", { seen: waiting.content });
      expect([stale.status, stale.data.code]).toEqual([400, "product_changed_meanwhile"]);
      const { product_reviews: queue } = ok(
        await ground().admin.get(
          `/admin/product-reviews?status=waiting&q=${hat.title}&seller_id=${maker.sellerId}`,
        ),
      );
      expect(queue.map((one: AnswerBody) => one.product.id)).toEqual([hat.id]);
    });

    test("goods taken down leave the shop; their maker reads why and publishes again only what is changed", async () => {
      const { store } = ground();
      const maker = await joinSeller(ground());
      const hat = await publishedHat(maker);
      expect((await act(await reviewOf(hat.id), "take-down", {})).status).toBe(400);
      const down = await takenDown(hat.id);
      expect(down).toMatchObject({ status: "taken_down", product: { status: "draft" } });
      expect((await store.get(`/store/products/${hat.id}`)).status).toBe(404);

      const { notifications } = ok(await maker.caller.get("/seller/notifications"));
      expect(notifications).toContainEqual(
        expect.objectContaining({
          template: "product-taken-down",
          data: expect.objectContaining({ product_id: hat.id, title: hat.title }),
        }),
      );

      const { product: own } = ok(await maker.caller.get(`/seller/products/${hat.id}`));
      expect(own.review).toMatchObject({
        status: "taken_down",
        reason: "Foto memakai merek orang lain.",
        changed: false,
      });
      expect(own.problems).toContainEqual(
        expect.objectContaining({
          code: "product_taken_down",
          message: expect.stringContaining("merek orang lain"),
        }),
      );
      const publish = () => maker.caller.post(`/seller/products/${hat.id}/publish`);
      expect((await publish()).data).toMatchObject({ code: "not_publishable" });
      expect((await maker.caller.post(`/seller/products/${hat.id}/duplicate`)).data.code).toBe(
        "product_taken_down",
      );
      ok(
        await maker.caller.post(`/seller/products/${hat.id}`, {
          variants: [{ ...pick(hat.variants[0]), price: 1_500 }],
        }),
      );
      expect((await publish()).data.code).toBe("not_publishable");

      ok(await maker.caller.post(`/seller/products/${hat.id}`, { title: unique("Topi Bambu Polos") }));
      expect(ok(await publish()).product).toMatchObject({
        status: "published",
        problems: [],
        review: { status: "waiting" },
      });
      expect((await store.get(`/store/products/${hat.id}`)).status).toBe(200);
    });

    test("no route puts goods back that were taken down, Medusa's own included, until an operator lifts it", async () => {
      const { admin, store } = ground();
      const maker = await joinSeller(ground());
      const hat = await publishedHat(maker);
      const down = await takenDown(hat.id);
      // Changed by somebody else: the maker may send it in again, an operator must lift the decision.
      ok(await admin.post(`/admin/products/${hat.id}`, { title: unique("Topi Lain") }));
      const refused = [
        await admin.post(`/admin/products/${hat.id}`, { status: "published" }),
        await admin.post("/admin/products/batch", { update: [{ id: hat.id, status: "published" }] }),
      ];
      expect(refused.map(({ status }) => status)).toEqual([400, 400]);
      expect(refused[0]?.data.code).toBe("product_taken_down");
      expect(refused[1]?.data.code).toBe("product_taken_down");
      for (const sql of [
        "update product set status = 'published' where id = ?",
        "delete from product_review where product_id = ?",
        "update product_review set deleted_at = now() where product_id = ?",
        "update product_review set status = 'waiting' where product_id = ?",
      ]) {
        await expect(database.raw(sql, [hat.id])).rejects.toMatchObject({ code: "GT001" });
      }
      expect((await store.get(`/store/products/${hat.id}`)).status).toBe(404);
      expect(ok(await act(down, "lift")).product_review).toMatchObject({
        status: "fine",
        reason: null,
        product: { status: "published" },
      });
      expect((await store.get(`/store/products/${hat.id}`)).status).toBe(200);
      expect((await act(down, "lift")).data.code).toBe("product_review_is_fine");
    });

    test("goods that their maker has put away meanwhile stay there when the decision is taken back", async () => {
      const maker = await joinSeller(ground());
      const hat = await publishedHat(maker);
      const down = await takenDown(hat.id);
      ok(await maker.caller.post(`/seller/products/${hat.id}/hide`));
      expect(ok(await act(down, "lift")).product_review).toMatchObject({ status: "fine" });
      expect(ok(await maker.caller.get(`/seller/products/${hat.id}`)).product.status).toBe("hidden");
    });

    test("a lift that cannot put the goods back changes nothing", async () => {
      const maker = await joinSeller(ground());
      const hat = await publishedHat(maker);
      const down = await takenDown(hat.id);
      ok(await maker.caller.post(`/seller/products/${hat.id}`, { attributes: { material: null } }));
      const answer = await act(down, "lift");
      expect([answer.status, answer.data.code]).toEqual([400, "product_published_attributes"]);
      expect((await reviewOf(hat.id)).status).toBe("taken_down");
    });

    test("goods that Medusa's own route publishes wait too; mentors look, officers decide", async () => {
      const seller = await makeSeller(ground());
      const goods = await makeProduct(ground(), { seller_id: seller.id, status: "published" });
      const review = await reviewOf(goods.id);
      expect(review.status).toBe("waiting");
      const [mentor, officer] = [
        await makeOperator(ground(), container(), "mentor"),
        await makeOperator(ground(), container(), "officer"),
      ];
      const path = `/admin/product-reviews/${String(review.id)}`;
      expect((await mentor.get(path)).status).toBe(200);
      expect((await mentor.post(`${path}/approve`, { seen: review.content })).data.code).toBe(
        "role_not_allowed",
      );
      ok(await officer.post(`${path}/approve`, { seen: review.content }));
      const { audit_log: log } = ok(
        await ground().admin.get(`/admin/audit-log?subject_id=${String(review.id)}`),
      );
      expect(log).toMatchObject([{ before: { status: "waiting" }, after: { status: "fine" } }]);
    });

    test("the database allows no move outside the table", async () => {
      const seller = await makeSeller(ground());
      for (const from of PRODUCT_REVIEW_STATUSES) {
        for (const to of PRODUCT_REVIEW_STATUSES) {
          if (from === to || from === "taken_down" || to === "taken_down") continue;
          const goods = await makeProduct(ground(), { seller_id: seller.id, status: "published" });
          if (from === "fine")
            await database.raw("update product_review set status = 'fine' where product_id = ?", [goods.id]);
          const move = database.raw("update product_review set status = ? where product_id = ?", [
            to,
            goods.id,
          ]);
          if (canMove(PRODUCT_REVIEW_TRANSITIONS, from, to)) await move;
          else await expect(move).rejects.toMatchObject({ constraint: "product_review_move" });
        }
      }
      const goods = await makeProduct(ground(), { seller_id: seller.id, status: "published" });
      const down = (reason: string | null) =>
        database.raw("update product_review set status = 'taken_down', reason = ? where product_id = ?", [
          reason,
          goods.id,
        ]);
      await expect(down("Alasan yang cukup")).rejects.toMatchObject({
        constraint: "product_review_published",
      });
      await database.raw("update product set status = 'draft' where id = ?", [goods.id]);
      await expect(down("  ")).rejects.toMatchObject({ constraint: "product_review_reason" });
      await down("Alasan yang cukup");
    });
  },
  { fresh: false },
);

/** A variant as a form sends it back. */
function pick({ id, title, price, stock, weight }: AnswerBody): Record<string, unknown> {
  return { id, title, price, stock, weight };
}
