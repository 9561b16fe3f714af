import { forbiddenRelation } from "./personal-fields";

test.each([
  ["id,orders.shipping_address.phone", "orders"],
  ["*orders", "orders"],
  ["name, +carts.email", "carts"],
  ["products.sales_channels.carts.id", "carts"],
  ["order_link.order_id", "order_link"],
  ["paymentCollections", "paymentCollections"],
  ["-customer_id", "customer_id"],
  ["*shipping_address", "shipping_address"],
])("a mentor may not ask for %s", (fields, relation) => {
  expect(forbiddenRelation("mentor", [fields])).toBe(relation);
  expect(forbiddenRelation("evaluator", [undefined, [fields]])).toBe(relation);
  expect(forbiddenRelation("cashier", [fields])).toBeNull();
});

test.each([
  "id,title,*variants,*categories,+seller.name",
  "*payment_providers,*countries",
  "name,*sales_channels,*address,fulfillment_sets.service_zones.id,*fulfillment_providers",
  "shipping_profile.id",
])("but for %s", (fields) => {
  expect(forbiddenRelation("mentor", [fields])).toBeNull();
});

test("nothing asked for is nothing forbidden", () => {
  expect(forbiddenRelation("mentor", [undefined, { a: 1 }, ""])).toBeNull();
});
