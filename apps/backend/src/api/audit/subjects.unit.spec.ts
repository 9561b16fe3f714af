import { subjectOf } from "./subjects";

test.each([
  ["/admin/sellers/sel_01ABCDEF/approve", "seller", "sel_01ABCDEF"],
  ["/admin/sellers/sel_01ABCDEF/members/selmem_01XYZXYZ/login-code", "seller_member", "selmem_01XYZXYZ"],
  ["/admin/order-groups/ogrp_01ABCDEF/orders/order_01ABCDEF/hand-over", "order", "order_01ABCDEF"],
  ["/seller/products", "product", null],
  ["/admin/products/batch", "product", null],
  ["/admin/products/prod_01ABCDEF/seller", "product", "prod_01ABCDEF"],
  ["/seller/product-imports", "product-imports", null],
  ["/admin/sellers/sel_01ABCDEF/product-drafts/prod_01ABCDEF", "product", "prod_01ABCDEF"],
  ["/admin/sellers/sel_01ABCDEF/private/reveal", "seller", "sel_01ABCDEF"],
  ["/admin/customers/cus_01ABCDEF/password-reset", "customers", "cus_01ABCDEF"],
  ["/seller/shop/holiday", "seller", null],
  ["/admin/constructor/toString", "constructor", null],
])("%s is about %s %s", (path, type, id) => {
  expect(subjectOf(path)).toMatchObject({ type, id });
});
