import { NO_END, sellerDocumentSchema } from "@gerai/contracts";

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

  it.each(["pending", "suspended"] as const)("does not exist while %s", (status) => {
    expect(toSellerDocument(aSeller({ status }), [aProduct()], papers, TODAY)).toBeNull();
  });
});
