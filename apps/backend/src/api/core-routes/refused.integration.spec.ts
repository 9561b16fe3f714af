import { backendSuite } from "../../testing/backend-suite";
import { ok } from "../../testing/http";
import { complete, makeBasket, makeGoods } from "../../testing/market";

backendSuite(
  ({ ground }) => {
    test("no route goes round the placement: each is answered as if it did not exist", async () => {
      const goods = await makeGoods(ground());
      const cartId = await makeBasket(ground(), [{ goods }]);
      const { order_group: group } = ok(await complete(ground(), await makeBasket(ground(), [{ goods }])));
      const [order] = group.orders;
      const { store, admin, anyone } = ground();
      const { order: seen } = ok(await admin.get(`/admin/orders/${order.id}?fields=payment_collections.id`));
      const collection = seen.payment_collections[0].id;
      const attempts = [
        await store.post("/store/payment-collections", { cart_id: cartId }),
        await store.post(`/store/payment-collections/${collection}/payment-sessions`, {
          provider_id: "pp_system_default",
        }),
        await store.get(`/store/orders/${order.id}`),
        await store.get(`/STORE/orders/${order.id}/`),
        await store.get(`/store/shipping-options?cart_id=${cartId}`),
        await store.post("/store/returns", { order_id: order.id, items: [] }),
        await anyone.post("/hooks/payment/system_default", {}),
        await admin.post(`/admin/payment-collections/${collection}/mark-as-paid`, { order_id: order.id }),
        await admin.post("/admin/draft-orders", {}),
        await admin.post("/admin/order-edits", { order_id: order.id }),
        await admin.post(`/admin/orders/${order.id}/credit-lines`, { amount: 1 }),
        await admin.post(`/admin/orders/${order.id}/transfer`, { customer_id: "cus_1" }),
        await admin.post("/admin/claims", { order_id: order.id, type: "refund" }),
        await admin.post("/admin/exchanges", { order_id: order.id }),
        await admin.post("/admin/reservations", {}),
      ];
      expect(attempts.map(({ status, data }) => [status, data.code])).toEqual(
        attempts.map(() => [404, "route_refused"]),
      );
      expect((await admin.get("/admin/draft-orders")).status).toBe(200);
    });
  },
  { fresh: false },
);
