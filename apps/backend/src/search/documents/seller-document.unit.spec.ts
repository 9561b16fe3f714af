import { NO_END, sellerDocumentSchema } from "@gerai/contracts";

import { toProductDocument } from "./product-document";
import { toSellerDocument } from "./seller-document";
import { aCertification, aPirt, aProduct, aSeller } from "../../testing/read-model-records";

const TODAY = "2026-11-24";

describe("toSellerDocument", () => {
  const papers = [aCertification(), aPirt()];

  it("keeps to the contract", () => {
    const document = toSellerDocument(aSeller(), [aProduct()], papers, TODAY);
    expect(sellerDocumentSchema.parse(document)).toEqual(document);
    expect(document).toMatchObject({ halal_until: NO_END, pirt_until: 20290521, bpom_until: 0 });
  });

  it("counts only goods that may be bought today", () => {
    const goods = [
      aProduct(),
      aProduct({ id: "prod_2", status: "draft" }),
      aProduct({ id: "prod_3", certifications: [aPirt()] }),
      aProduct({
        id: "prod_4",
        categories: [{ handle: "batik-tenun", name: "Batik", metadata: null }],
        certifications: [],
      }),
    ];
    expect(toSellerDocument(aSeller(), goods, papers, TODAY)).toMatchObject({
      product_count: 2,
      category_handles: ["batik-tenun", "makanan-ringan"],
    });
  });

  it("tells of a holiday, whose goods stay in the catalogue with it", () => {
    const seller = aSeller({
      holiday_from: "2026-11-20",
      holiday_until: "2026-12-03",
      holiday_note: "Mudik",
      holiday_orders: "later",
    });
    const holiday = { from: "2026-11-20", until: "2026-12-03", note: "Mudik", orders: "later" };
    expect(toSellerDocument(seller, [aProduct()], papers, TODAY)).toMatchObject({
      holiday,
      product_count: 1,
    });
    const product = toProductDocument(aProduct({ seller }), TODAY);
    expect(product).toMatchObject({ listed_until: 20290521, seller: { holiday } });
    expect(toSellerDocument(aSeller(), [], papers, TODAY)?.holiday).toBeNull();
  });

  it.each(["pending", "suspended"] as const)("does not exist while %s", (status) => {
    expect(toSellerDocument(aSeller({ status }), [aProduct()], papers, TODAY)).toBeNull();
  });
});
