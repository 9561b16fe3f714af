import { SELLER_ORDER_STAGES } from "@gerai/contracts";

import { ordersQuery, searchOfTab } from "./tabs.ts";

it("every tab and page has an address that leads back to it", () => {
  for (const stage of SELLER_ORDER_STAGES) {
    for (const page of [1, 2, 30]) {
      expect(ordersQuery(new URLSearchParams(searchOfTab(stage, page)))).toEqual({ stage, page });
    }
  }
  expect(searchOfTab("new")).toEqual({});
});

it("shows the new ones for an odd address", () => {
  for (const search of ["", "tab=toString", "tab=new", "halaman=-1", "halaman=1e99", "halaman=x"]) {
    expect(ordersQuery(new URLSearchParams(search))).toEqual({ stage: "new", page: 1 });
  }
});
