import { backendSuite } from "../../testing/backend-suite";
import { ok } from "../../testing/http";
import { ATTRIBUTES, makeProduct, makeSeller, productBody } from "../../testing/world";

backendSuite(
  ({ ground, database }) => {
    describe("publishing goods by Medusa's own routes", () => {
      test("a draft may be without a maker", async () => {
        const product = await makeProduct(ground());
        expect(product.status).toBe("draft");
      });

      test("new goods without a maker are not published, and nothing is left behind", async () => {
        const body = productBody(ground(), { status: "published" });
        const answer = await ground().admin.post("/admin/products", body);
        expect(answer.status).toBe(400);
        expect(answer.data).toMatchObject({ type: "not_allowed", code: "product_without_seller" });
        expect(answer.data.message).toContain("tentukan satu toko pembuatnya");
        const { products } = ok(await ground().admin.get(`/admin/products?q=${String(body.title)}`));
        expect(products).toEqual([]);
      });

      test("goods of an active maker are published together with their maker", async () => {
        const seller = await makeSeller(ground());
        const product = await makeProduct(ground(), { status: "published", seller_id: seller.id });
        const { product: shown } = ok(
          await ground().store.get(`/store/products/${product.id}?fields=*seller`),
        );
        expect(shown.seller).toEqual({
          id: seller.id,
          handle: seller.handle,
          name: seller.name,
          kecamatan: "Cikupa",
        });
      });

      test("goods of a pending maker are not published", async () => {
        const seller = await makeSeller(ground(), { active: false });
        const answer = await ground().admin.post(
          "/admin/products",
          productBody(ground(), { status: "published", seller_id: seller.id }),
        );
        expect(answer.data).toMatchObject({ code: "product_seller_not_active" });
      });

      test("publishing a draft without a maker by update is refused and undone", async () => {
        const product = await makeProduct(ground());
        const answer = await ground().admin.post(`/admin/products/${product.id}`, { status: "published" });
        expect(answer.status).toBe(400);
        expect(answer.data.code).toBe("product_published_seller");
        const { product: after } = ok(await ground().admin.get(`/admin/products/${product.id}`));
        expect(after.status).toBe("draft");
      });

      test("every missing attribute is named in Indonesian", async () => {
        const seller = await makeSeller(ground());
        const answer = await ground().admin.post(
          "/admin/products",
          productBody(ground(), {
            status: "published",
            seller_id: seller.id,
            category: "makanan-ringan",
            metadata: { ...ATTRIBUTES, composition: "", shelf_life: undefined, net_weight_g: -5 },
          }),
        );
        expect(answer.status).toBe(400);
        expect(answer.data.message).toContain("isi komposisi");
        expect(answer.data.message).toContain("isi masa simpan");
        expect(answer.data.message).toContain("perbaiki berat bersih dalam gram");
      });

      test("an update that empties a required attribute of published goods is undone", async () => {
        const seller = await makeSeller(ground());
        const product = await makeProduct(ground(), { status: "published", seller_id: seller.id });
        const answer = await ground().admin.post(`/admin/products/${product.id}`, {
          title: "Diganti",
          metadata: { material: "" },
        });
        expect(answer.data).toMatchObject({
          code: "product_published_attributes",
          message: "Produk belum dapat terbit: isi bahan.",
        });
        const { product: after } = ok(await ground().admin.get(`/admin/products/${product.id}`));
        expect(after.title).toBe(product.title);
        expect(after.metadata.material).toBe(ATTRIBUTES.material);
      });

      test("goods sit in exactly one of the fifteen categories, whichever route moves them", async () => {
        const { admin, categories } = ground();
        const seller = await makeSeller(ground());
        const twice = await admin.post(
          "/admin/products",
          productBody(ground(), {
            status: "published",
            seller_id: seller.id,
            categories: [{ id: categories["batik-tenun"] }, { id: categories["alas-kaki"] }],
          }),
        );
        expect(twice.data.code).toBe("product_published_category");
        const product = await makeProduct(ground(), { status: "published", seller_id: seller.id });
        const away = await admin.post(
          `/admin/product-categories/${String(categories["kerajinan-bambu-anyaman"])}/products`,
          { remove: [product.id] },
        );
        expect(away.status).toBe(400);
        expect(away.data.code).toBe("product_published_category");
      });

      test("a second maker is refused by route and by database", async () => {
        const [first, second] = [await makeSeller(ground()), await makeSeller(ground())];
        const product = await makeProduct(ground(), { status: "published", seller_id: first.id });
        const answer = await ground().admin.post(`/admin/products/${product.id}/seller`, {
          seller_id: second.id,
        });
        expect(answer.status).toBe(400);
        expect(answer.data.code).toBe("product_one_seller");
        await expect(
          database.raw(
            "insert into seller_product (seller_id, product_id, id) values (?, ?, 'second-link')",
            [second.id, product.id],
          ),
        ).rejects.toMatchObject({ code: "23505", constraint: "product_one_seller" });
      });

      test("a draft can be given to another maker", async () => {
        const [first, second] = [await makeSeller(ground()), await makeSeller(ground())];
        const product = await makeProduct(ground(), { seller_id: first.id });
        const { product: after } = ok(
          await ground().admin.post(`/admin/products/${product.id}/seller`, { seller_id: second.id }),
        );
        expect(after.seller.id).toBe(second.id);
      });

      test("the maker of published goods cannot be taken away; deleting the goods still works", async () => {
        const seller = await makeSeller(ground());
        const product = await makeProduct(ground(), { status: "published", seller_id: seller.id });
        await expect(
          database.raw("delete from seller_product where product_id = ?", [product.id]),
        ).rejects.toMatchObject({ constraint: "product_seller_kept" });
        await expect(
          database.raw("update seller set deleted_at = now() where id = ?", [seller.id]),
        ).rejects.toMatchObject({ constraint: "seller_has_products" });
        ok(await ground().admin.delete(`/admin/products/${product.id}`));
        expect((await ground().store.get(`/store/products/${product.id}`)).status).toBe(404);
      });

      test("goods whose link to the maker is soft-deleted stop being published", async () => {
        const seller = await makeSeller(ground());
        const product = await makeProduct(ground(), { status: "published", seller_id: seller.id });
        await database.raw("update seller_product set deleted_at = now() where product_id = ?", [product.id]);
        const { product: after } = ok(await ground().admin.get(`/admin/products/${product.id}`));
        expect(after.status).toBe("draft");
      });

      test("prices are whole rupiah by every route", async () => {
        const fractional = await ground().admin.post(
          "/admin/products",
          productBody(ground(), { price: 17_999.5 }),
        );
        expect(fractional.status).toBe(400);
        expect(fractional.data).toMatchObject({ type: "not_allowed", code: "price_whole_rupiah" });
        const product = await makeProduct(ground());
        const update = await ground().admin.post(
          `/admin/products/${product.id}/variants/${product.variants[0].id}`,
          { prices: [{ currency_code: "idr", amount: 18_000.25 }] },
        );
        expect(update.data.code).toBe("price_whole_rupiah");
        const negative = await ground().admin.post("/admin/products", productBody(ground(), { price: -1 }));
        expect(negative.status).toBe(400);
        const absurd = await ground().admin.post("/admin/products", productBody(ground(), { price: 1.5e16 }));
        expect(absurd.data.code).toBe("price_whole_rupiah");
      });

      test("a category of the programme keeps its handle and stays, its name may change", async () => {
        const path = `/admin/product-categories/${String(ground().categories.hampers)}`;
        ok(await ground().admin.post(path, { name: "Hampers Lebaran" }));
        const renamed = await ground().admin.post(path, { handle: "hampers-baru" });
        expect(renamed.status).toBe(400);
        expect(renamed.data.code).toBe("category_of_programme");
        expect((await ground().admin.delete(path)).status).toBe(400);
        const { product_category: after } = ok(await ground().admin.get(path));
        expect(after.handle).toBe("hampers");
      });

      test("stock is counted in whole pieces", async () => {
        const { stock_location: place } = ok(
          await ground().admin.post("/admin/stock-locations", { name: "Gerai Uji" }),
        );
        const { inventory_item: item } = ok(
          await ground().admin.post("/admin/inventory-items", { sku: `UJI-${Date.now()}` }),
        );
        const half = await ground().admin.post(`/admin/inventory-items/${item.id}/location-levels`, {
          location_id: place.id,
          stocked_quantity: 2.5,
        });
        expect(half.status).toBe(400);
        expect(half.data.code).toBe("inventory_whole_pieces");
      });
    });
  },
  { fresh: false },
);
