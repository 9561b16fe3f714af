import { buyerOrderGroupSchema, paymentMethodSchema } from "@gerai/contracts";

import { backendSuite } from "../../../testing/backend-suite";
import { ok, type AnswerBody } from "../../../testing/http";
import { BUYER, complete, makeBasket, makeGoods, type MarketGoods } from "../../../testing/market";
import { makeCustomer, type Customer } from "../../../testing/people";
import { ATTRIBUTES } from "../../../testing/world";

const CASH = "pp_cash-on-delivery_gerai";

backendSuite(
  ({ ground, database }) => {
    /** A guest's group of two makers, its goods, and how its buyer asks for it. */
    async function placed({ provider, customer }: { provider?: string; customer?: Customer } = {}) {
      const goods = [
        await makeGoods(ground(), { stock: 5, price: 18_000 }),
        await makeGoods(ground(), { stock: 5, price: 25_500 }),
      ];
      const cartId = await makeBasket(
        ground(),
        goods.map((one) => ({ goods: one, quantity: 2 })),
      );
      const store = customer?.store ?? ground().store;
      const group: AnswerBody = ok(await complete({ ...ground(), store }, cartId, provider)).order_group;
      return { group, goods, buyer: ground().store.with({ "x-order-token": group.token }) };
    }
    const path = (group: AnswerBody, deed = "") => `/store/order-groups/${group.id}${deed}`;
    const seen = async (
      caller: { get(url: string): Promise<{ status: number; data: AnswerBody }> },
      url: string,
    ) => buyerOrderGroupSchema.strict().parse(ok(await caller.get(url)).order_group);
    const reserved = async (goods: MarketGoods[]) =>
      (
        await database.raw(
          "select reserved_quantity::int as n from inventory_level where inventory_item_id = any(?)",
          [goods.map((one) => one.inventoryItemId)],
        )
      ).rows.map((row) => row.n);

    describe("reading a group", () => {
      test("whoever holds the token sees all of it, as it was agreed", async () => {
        const { group, buyer, goods } = await placed();
        const shown = await seen(buyer, path(group));
        expect(shown).toMatchObject({
          id: group.id,
          access: "full",
          status: "awaiting_payment",
          total: group.total,
          items_total: 2 * (18_000 + 25_500),
          discount_total: 0,
          refunded_total: 0,
          buyer: {
            name: BUYER.first_name,
            phone: "081234567890",
            address: {
              address_1: BUYER.address_1,
              address_2: BUYER.address_2,
              city: BUYER.city,
              province: BUYER.province,
              postal_code: BUYER.postal_code,
            },
          },
          payment: {
            provider_id: "pp_bank-transfer_gerai",
            label: { id: "Transfer bank", en: "Bank transfer" },
            status: "awaiting_payment",
            paid_at: null,
            instructions: { demo: true },
            proofs: [],
          },
          can: { upload_proof: true, cancel: true, claim: false, pay_online: false },
        });
        expect(shown.total).toBe(shown.items_total - shown.discount_total + shown.shipping_total);
        expect(shown.orders.reduce((sum, order) => sum + order.total, 0)).toBe(shown.total);
        expect(shown.orders.map((order) => order.seller.id).sort()).toEqual(
          goods.map((one) => one.sellerId).sort(),
        );
        for (const order of shown.orders) {
          const sold = goods.find((one) => one.sellerId === order.seller.id);
          expect(order).toMatchObject({
            state: "awaiting_payment",
            items_total: 2 * (sold?.price ?? 0),
            delivery: { kind: "courier", amount: order.shipping_total },
            lines: [{ product_id: sold?.productId, quantity: 2, unit_price: sold?.price, discount_total: 0 }],
          });
          expect(order.display_id).toBeGreaterThan(0);
        }
        expect(await seen(ground().store, `${path(group)}?token=${group.token}`)).toEqual(shown);
      });

      test("anyone else sees what was bought, and nothing of the person", async () => {
        const { group } = await placed();
        const other = await placed();
        const stranger = await makeCustomer(ground());
        for (const [caller, url] of [
          [ground().store, path(group)],
          [ground().store, `${path(group)}?token=`],
          [ground().store, `${path(group)}?token=guess`],
          [other.buyer, path(group)],
          [stranger.store, path(group)],
        ] as const) {
          const answer = await caller.get(url);
          const shown = buyerOrderGroupSchema.strict().parse(ok(answer).order_group);
          expect(shown).toMatchObject({
            access: "masked",
            total: group.total,
            buyer: {
              name: "R•••",
              phone: "0812••••7890",
              address: { address_1: null, address_2: null, city: null, province: null, postal_code: null },
            },
            can: { upload_proof: false, cancel: false, claim: false, pay_online: false },
          });
          expect(shown.payment.instructions).toBeUndefined();
          const said = JSON.stringify(answer.data);
          for (const secret of [
            group.token,
            "Rina",
            "81234567890",
            "Jl. Uji",
            "Talaga",
            "15710",
            "36.03.18",
          ]) {
            expect(said).not.toContain(secret);
          }
        }
      });

      test("nothing lies under an id that does not exist, whatever it looks like", async () => {
        for (const id of ["ogrp_none", "0", "..%2f..", "%27", "a".repeat(500)]) {
          expect((await ground().store.get(`/store/order-groups/${id}`)).status).toBe(404);
        }
        const { group } = await placed();
        for (const query of ["fields=*customer", "order=id", "token[]=a", "token=a&token=b"]) {
          expect((await ground().store.get(`${path(group)}?${query}`)).status).toBeLessThan(500);
        }
        expect((await ground().store.get(`${path(group)}?fields=*customer`)).status).toBe(400);
      });

      test("states and money given back follow what happens to each order", async () => {
        const { group, buyer } = await placed();
        ok(await ground().admin.post(`/admin/order-groups/${group.id}/confirm-payment`));
        const paid = await seen(buyer, path(group));
        expect(paid.orders.map((order) => order.state)).toEqual(["new", "new"]);
        expect(paid.payment.paid_at).not.toBeNull();
        expect(paid.payment.instructions).toBeUndefined();
        const [first] = paid.orders;
        ok(await ground().admin.post(`/admin/orders/${first?.id}/cancel`, {}));
        const after = await seen(buyer, path(group));
        expect(after).toMatchObject({ total: group.total, refunded_total: first?.total, status: "paid" });
        for (const order of after.orders) {
          expect([order.state, order.refunded_total]).toEqual(
            order.id === first?.id ? ["canceled", first.total] : ["new", 0],
          );
        }
      });
    });

    describe("an account", () => {
      test("sees its own groups, newest first, page by page, and nobody else's", async () => {
        const [customer, other] = [await makeCustomer(ground()), await makeCustomer(ground())];
        const [first, second] = [await placed({ customer }), await placed({ customer })];
        await placed({ customer: other });
        await placed();
        const list = ok(await customer.store.get("/store/order-groups?limit=1"));
        expect(list).toMatchObject({ count: 2, limit: 1, offset: 0 });
        expect(list.order_groups.map((one: AnswerBody) => one.id)).toEqual([second.group.id]);
        const rest = ok(await customer.store.get("/store/order-groups?limit=5&offset=1")).order_groups;
        expect(rest).toMatchObject([
          { id: first.group.id, access: "full", buyer: { name: BUYER.first_name } },
        ]);
        expect(await seen(customer.store, path(first.group))).toEqual(rest[0]);
        expect((await ground().store.get("/store/order-groups")).status).toBe(401);
        expect((await ground().admin.get("/store/order-groups")).status).toBe(400);
        for (const query of ["limit=0", "limit=x", "offset=-1", "offset=1e9"]) {
          expect((await customer.store.get(`/store/order-groups?${query}`)).status).toBe(400);
        }
      });

      test("takes over a guest's group with its token, once and for good", async () => {
        const [customer, other] = [await makeCustomer(ground()), await makeCustomer(ground())];
        const { group } = await placed();
        const withToken = (who: Customer) => who.store.with({ "x-order-token": group.token });
        expect((await ground().store.post(`${path(group, "/claim")}?token=${group.token}`)).status).toBe(401);
        expect((await customer.store.post(path(group, "/claim"))).status).toBe(404);
        expect((await seen(withToken(customer), path(group))).can.claim).toBe(true);
        for (const _twice of [1, 2]) {
          const claimed = ok(await withToken(customer).post(path(group, "/claim"))).order_group;
          expect(claimed).toMatchObject({ id: group.id, access: "full", can: { claim: false } });
        }
        // From now on the account alone is enough.
        ok(await customer.store.post(path(group, "/claim")));
        expect((await seen(customer.store, path(group))).access).toBe("full");
        expect(ok(await customer.store.get("/store/order-groups")).count).toBe(1);
        const own = ok(await customer.store.get("/store/orders?fields=id")).orders;
        expect(own.map((order: AnswerBody) => order.id).sort()).toEqual(
          group.orders.map((order: AnswerBody) => order.id).sort(),
        );
        const late = await withToken(other).post(path(group, "/claim"));
        expect([late.status, late.data.code]).toEqual([400, "order_group_of_another"]);
        expect(ok(await other.store.get("/store/orders")).count).toBe(0);
      });

      test("two accounts that claim at once: one gets all, the other nothing", async () => {
        const rivals = [await makeCustomer(ground()), await makeCustomer(ground())];
        const { group } = await placed();
        const answers = await Promise.all(
          rivals.map((who) => who.store.with({ "x-order-token": group.token }).post(path(group, "/claim"))),
        );
        expect(answers.map((answer) => answer.status).sort()).toEqual([200, 400]);
        const winner = rivals[answers.findIndex((answer) => answer.status === 200)];
        const { rows } = await database.raw(
          `select grp.customer_id as group_of, array_agg(distinct ord.customer_id) as orders_of
           from order_group grp join order_group_share share on share.order_group_id = grp.id
           join "order" ord on ord.id = share.order_id where grp.id = ? group by grp.id`,
          [group.id],
        );
        expect(rows).toEqual([{ group_of: winner?.id, orders_of: [winner?.id] }]);
      });
    });

    describe("calling it off", () => {
      test.each([undefined, CASH])(
        "what nobody has paid for ends, and its stock returns (%s)",
        async (provider) => {
          const { group, buyer, goods } = await placed(provider === undefined ? {} : { provider });
          expect(await reserved(goods)).toEqual([2, 2]);
          expect((await ground().store.post(path(group, "/cancel"))).status).toBe(404);
          for (const _twice of [1, 2]) {
            const { order_group: after } = ok(await buyer.post(path(group, "/cancel")));
            expect(after).toMatchObject({ status: "canceled", total: group.total, can: { cancel: false } });
            expect(after.orders.map((order: AnswerBody) => order.state)).toEqual(["canceled", "canceled"]);
          }
          expect(await reserved(goods)).toEqual([0, 0]);
        },
      );

      test("what is paid stays, also when buyer and operator come at once", async () => {
        const { group, buyer, goods } = await placed();
        const [canceled, confirmed] = await Promise.all([
          buyer.post(path(group, "/cancel")),
          ground().admin.post(`/admin/order-groups/${group.id}/confirm-payment`),
        ]);
        expect([canceled.status, confirmed.status].sort()).toEqual([200, 400]);
        expect(await reserved(goods)).toEqual(confirmed.status === 200 ? [2, 2] : [0, 0]);
        const paid = await placed();
        ok(await ground().admin.post(`/admin/order-groups/${paid.group.id}/confirm-payment`));
        const refused = await paid.buyer.post(path(paid.group, "/cancel"));
        expect([refused.status, refused.data.code]).toEqual([400, "order_group_paid"]);
        expect(await reserved(paid.goods)).toEqual([2, 2]);
      });
    });

    test("terms, texts, prices and maker stay as they were, whatever changes later", async () => {
      const { group, buyer, goods } = await placed();
      const before = await seen(buyer, path(group));
      expect(before.terms).toMatchObject({
        version: expect.any(String),
        id: expect.stringContaining("Harga"),
      });
      expect(before.orders[0]?.lines[0]?.attributes).toMatchObject({
        composition: ATTRIBUTES.composition,
        maker_address: ATTRIBUTES.maker_address,
      });
      for (const { productId, sellerId } of goods) {
        ok(
          await ground().admin.post(`/admin/products/${productId}`, {
            title: "Nama baru",
            description: "Keterangan baru",
            metadata: { ...ATTRIBUTES, composition: "Bahan baru" },
          }),
        );
        ok(await ground().admin.post(`/admin/sellers/${sellerId}`, { name: `Toko baru ${sellerId}` }));
      }
      expect(await seen(buyer, path(group))).toEqual(before);
      const { orders, terms } = ok(await ground().admin.get(`/admin/order-groups/${group.id}`)).order_group;
      expect(terms).toEqual(before.terms);
      expect(orders.map((order: AnswerBody) => order.seller.name).sort()).toEqual(
        before.orders.map((order) => order.seller.name).sort(),
      );
      for (const [table, column, value] of [
        ["order_group", "terms", '{"version":"other"}'],
        ["order_group", "number", "GTG-1"],
        ["order_group_share", "snapshot", "{}"],
        ["order_group_share", "items_total", "1"],
      ]) {
        const written = database.raw(
          `update ${table} set ${column} = ? where ${table === "order_group" ? "id" : "order_group_id"} = ?`,
          [value, group.id],
        );
        await expect(written).rejects.toMatchObject({ constraint: "order_group_agreed" });
      }
    });

    describe("ways to pay for a basket", () => {
      const methods = async (cartId: string) =>
        (
          ok(await ground().store.get(`/store/carts/${cartId}/payment-methods`)).payment_methods as unknown[]
        ).map((one) => paymentMethodSchema.strict().parse(one));

      test.each([
        ["courier", ["pp_bank-transfer_gerai", "pp_cash-on-delivery_gerai"]],
        ["pickup", ["pp_bank-transfer_gerai", "pp_pay-at-gerai_gerai"]],
      ] as const)("follow the delivery: %s", async (kind, available) => {
        const cartId = await makeBasket(ground(), [{ goods: await makeGoods(ground()) }], { kind });
        const offered = await methods(cartId);
        expect(offered.filter((one) => one.available).map((one) => one.id)).toEqual(available);
        for (const one of offered) expect(one.reason === null).toBe(one.available);
        // What is not offered is refused with the same words; what is offered is taken.
        const refused = offered.filter((one) => !one.available);
        expect(refused.length).toBeGreaterThan(0);
        for (const { id, reason } of refused) {
          const answer = await complete(ground(), cartId, id);
          expect(answer.status).toBe(400);
          expect(answer.data.message).toContain(reason?.id);
        }
        ok(await complete(ground(), cartId, available[1]));
      });

      test("a basket with both takes transfers only; cards are not named where none are taken", async () => {
        const [far, near] = [await makeGoods(ground()), await makeGoods(ground())];
        const cartId = await makeBasket(ground(), [{ goods: far }, { goods: near }]);
        const { deliveries } = ok(await ground().store.get(`/store/carts/${cartId}/deliveries`));
        const pickup = deliveries[0].options.find((option: AnswerBody) => option.kind === "pickup");
        ok(await ground().store.post(`/store/carts/${cartId}/shipping-methods`, { option_id: pickup.id }));
        const offered = await methods(cartId);
        expect(offered.filter((one) => one.available).map((one) => one.id)).toEqual([
          "pp_bank-transfer_gerai",
        ]);
        expect(offered.map((one) => one.id)).not.toContain("pp_stripe_stripe");
        const card = await complete(ground(), cartId, "pp_stripe_stripe");
        expect([card.status, card.data.code]).toEqual([400, "payment_unknown"]);
        expect((await ground().store.get("/store/carts/cart_none/payment-methods")).status).toBe(404);
      });
    });
  },
  { fresh: false },
);
