import { Modules } from "@medusajs/framework/utils";

import { backendSuite } from "../testing/backend-suite";
import { aDemoSeller, seedWorld } from "../testing/demo-world";
import { seedCustomer } from "./accounts";
import { seedReviews } from "./reviews";

backendSuite(({ database, container }) => {
  /** How many rows there are of everything the seed makes. */
  async function census(): Promise<Record<string, unknown>> {
    const tables = [
      "seller",
      "product",
      "product_variant",
      "price",
      "inventory_item",
      "inventory_level",
      "certification",
      "certification_event",
      "seller_product",
      "product_certification",
      "product_category",
      "region",
      "stock_location",
      "api_key",
    ];
    const counts = tables.map(
      (table) => `(SELECT count(*)::int FROM "${table}" WHERE deleted_at IS NULL) AS "${table}"`,
    );
    return (await database.raw(`SELECT ${counts.join(", ")}`)).rows[0] ?? {};
  }

  it("makes everything once, however often it runs", async () => {
    const seller = aDemoSeller();
    const first = await seedWorld(container(), seller);
    const before = await census();
    expect(before).toMatchObject({ seller: 1, product: 2, inventory_level: 2, product_certification: 4 });
    expect(await seedWorld(container(), seller)).toEqual(first);
    expect(await census()).toEqual(before);
  });

  it("gives the demo's buyer one address to send to, however often it runs", async () => {
    const id = await seedCustomer(container(), "gerai-demo-2026");
    expect(await seedCustomer(container(), "gerai-demo-2026")).toBe(id);
    const customers = container().resolve(Modules.CUSTOMER);
    const addresses = await customers.listCustomerAddresses({ customer_id: id });
    expect(addresses).toEqual([
      expect.objectContaining({ province: "36.03.18", postal_code: "15710", is_default_shipping: true }),
    ]);
    // As if killed between the customer and the address.
    await customers.deleteCustomerAddresses(addresses.map((address) => address.id));
    await seedCustomer(container(), "gerai-demo-2026");
    expect(await customers.listCustomerAddresses({ customer_id: id })).toHaveLength(1);
  });

  it("has looked at the demo's goods, but for the newest, which wait", async () => {
    const { sellerId: seller } = await seedWorld(container(), aDemoSeller());
    const reviews = async () =>
      (await database.raw("select status, count(*)::int as count from product_review group by status")).rows;
    expect(await reviews()).toEqual([{ status: "waiting", count: expect.any(Number) }]);
    const looked = { sellerIds: [seller], officerId: "user_officer" };
    expect(await seedReviews(container(), looked)).toBe(0);
    await database.raw(
      `insert into product_review (id, product_id, seller_id, status, content, waiting_since)
       select 'prrev_' || n, 'prod_' || n, ?, 'waiting', 'x', now() - interval '1 day' from generate_series(1, 5) n`,
      [seller],
    );
    expect(await seedReviews(container(), looked)).toBeGreaterThan(0);
    expect(await reviews()).toContainEqual({ status: "waiting", count: 4 });
    expect(await seedReviews(container(), looked)).toBe(0);
  });

  it("completes what an interrupted run left half-made", async () => {
    const seller = aDemoSeller();
    await seedWorld(container(), seller);
    const whole = await census();
    const [product] = await container()
      .resolve(Modules.PRODUCT)
      .listProducts({ handle: seller.products[0]?.handle }, { relations: ["variants"] });
    // As if killed between the product and its variants: no variant, no maker, no papers, but the stock item.
    await database.raw(`UPDATE product SET status = 'draft' WHERE id = '${product?.id ?? ""}';
      DELETE FROM product_certification WHERE product_id = '${product?.id ?? ""}';
      DELETE FROM seller_product WHERE product_id = '${product?.id ?? ""}';
      DELETE FROM product_variant WHERE product_id = '${product?.id ?? ""}'`);
    // As if killed before the other one's stock was counted and its papers were linked.
    await database.raw(`DELETE FROM inventory_level;
      DELETE FROM product_certification WHERE product_id <> '${product?.id ?? ""}'`);
    await seedWorld(container(), seller);
    const { price: _old, ...repaired } = await census();
    const { price: _whole, ...expected } = whole;
    expect(repaired).toEqual(expected);
    const { data } = await container()
      .resolve("query")
      .graph({
        entity: "product",
        fields: ["status", "seller.handle", "variants.sku"],
        filters: { handle: seller.products.map(({ handle }) => handle) },
      });
    expect(data.map(({ status }) => status)).toEqual(["published", "published"]);
  });
});
