import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";

import { backendSuite } from "../../testing/backend-suite";
import { ok, type AnswerBody } from "../../testing/http";
import { demoPirtNumber, makeCertification, makeProduct, makeSeller, verify } from "../../testing/world";

backendSuite(
  ({ ground, database, container }) => {
    /** Snacks of a maker with both papers they need, and the papers. */
    async function certifiedSnack(): Promise<{
      seller: AnswerBody;
      product: AnswerBody;
      halal: AnswerBody;
      pirt: AnswerBody;
    }> {
      const seller = await makeSeller(ground());
      const product = await makeProduct(ground(), {
        seller_id: seller.id,
        status: "published",
        category: "makanan-ringan",
      });
      const covers = { product_ids: [product.id] };
      const halal = await makeCertification(ground(), seller.id, covers);
      const pirt = await makeCertification(ground(), seller.id, {
        ...covers,
        kind: "pirt",
        number: demoPirtNumber(),
        expires_on: "2031-01-01",
      });
      await verify(ground(), halal.id);
      await verify(ground(), pirt.id);
      return { seller, product, halal, pirt };
    }

    const newCart = (items: { variant_id: string; quantity: number }[] = []) =>
      ground().store.post("/store/carts", { region_id: ground().regionId, items });
    const lineOf = (product: AnswerBody) => ({ variant_id: product.variants[0].id, quantity: 1 });

    describe("what may enter a basket", () => {
      test("goods with every obligatory paper in force", async () => {
        const { product } = await certifiedSnack();
        const { cart } = ok(await newCart([lineOf(product)]));
        expect(cart.items).toHaveLength(1);
        const again = ok(await ground().store.post(`/store/carts/${cart.id}/line-items`, lineOf(product)));
        expect(again.cart.items[0].quantity).toBe(2);
      });

      test("crafts, which need no paper", async () => {
        const seller = await makeSeller(ground());
        const hat = await makeProduct(ground(), { seller_id: seller.id, status: "published" });
        expect((await newCart([lineOf(hat)])).status).toBe(200);
      });

      test("never goods without an obligatory paper, by neither door", async () => {
        const seller = await makeSeller(ground());
        const snack = await makeProduct(ground(), {
          seller_id: seller.id,
          status: "published",
          category: "makanan-ringan",
        });
        const first = await newCart([lineOf(snack)]);
        expect(first.status).toBe(400);
        expect(first.data).toMatchObject({ type: "not_allowed", code: "obligation_unmet" });
        expect(first.data.message).toContain("belum dapat dibeli");
        const { cart } = ok(await newCart());
        const second = await ground().store.post(`/store/carts/${cart.id}/line-items`, lineOf(snack));
        expect(second.status).toBe(400);
        expect(second.data.code).toBe("obligation_unmet");
      });

      test("never goods whose paper ended yesterday, though no job has written it down", async () => {
        const { product, pirt } = await certifiedSnack();
        // The rule that keeps checked facts stands in the way of the clock here, so it steps aside for a moment.
        await database.raw("alter table certification disable trigger gerai_certification_guard");
        await database.raw("update certification set expires_on = '2026-01-01' where id = ?", [pirt.id]);
        await database.raw("alter table certification enable trigger gerai_certification_guard");
        const answer = await newCart([lineOf(product)]);
        expect(answer.data).toMatchObject({ code: "obligation_unmet" });
        expect(answer.data.message).toContain("izin edar");
      });

      test("never goods of a suspended maker", async () => {
        const { seller, product } = await certifiedSnack();
        ok(await ground().admin.post(`/admin/sellers/${seller.id}/suspend`, { reason: "Keluhan pembeli" }));
        expect((await newCart([lineOf(product)])).data).toMatchObject({ code: "seller_not_active" });
        ok(await ground().admin.post(`/admin/sellers/${seller.id}/reinstate`));
        expect((await newCart([lineOf(product)])).status).toBe(200);
      });
    });

    test("a basket that waited until a paper was revoked is not completed", async () => {
      const { store, admin } = ground();
      const { product, halal } = await certifiedSnack();
      const { cart } = ok(await newCart([lineOf(product)]));
      ok(await admin.post(`/admin/certifications/${halal.id}/revoke`, { reason: "Resep berubah" }));
      const answer = await store.post(`/store/carts/${cart.id}/complete`, {
        payment_provider_id: "pp_bank-transfer_gerai",
      });
      expect(answer.status).toBe(400);
      expect(answer.data).toMatchObject({ code: "obligation_unmet" });
      const { rows } = await database.raw('select count(*)::int as orders from "order"');
      expect(rows[0]?.orders).toBe(0);
    });

    test("Medusa's own completion makes no order, whoever calls it", async () => {
      const { product } = await certifiedSnack();
      const { cart } = ok(await newCart([lineOf(product)]));
      const payments = container().resolve(Modules.PAYMENT);
      const collection = await payments.createPaymentCollections({ currency_code: "idr", amount: 18_000 });
      await payments.createPaymentSession(collection.id, {
        provider_id: "pp_system_default",
        amount: 18_000,
        currency_code: "idr",
        data: {},
      });
      await container()
        .resolve(ContainerRegistrationKeys.LINK)
        .create({
          [Modules.CART]: { cart_id: cart.id },
          [Modules.PAYMENT]: { payment_collection_id: collection.id },
        });
      await expect(completeCartWorkflow(container()).run({ input: { id: cart.id } })).rejects.toMatchObject({
        code: "complete_cart_refused",
      });
    });
  },
  { fresh: false },
);
