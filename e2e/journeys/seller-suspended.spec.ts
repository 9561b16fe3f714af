import { expect, test } from "@playwright/test";

import { admin } from "../fixtures/admin-api.ts";
import { join, newMaker, shopOf } from "../fixtures/makers.ts";
import { placeGroup } from "../fixtures/orders.ts";
import { until, untilBuyable } from "../fixtures/until.ts";
import { createGoods } from "../fixtures/world.ts";

/** What a suspended maker may still do is what buyers wait for. */
test(
  "a suspended shop leaves the shelf and says why; its open order is still sent; reinstated it is back",
  { tag: "@once" },
  async ({ page }) => {
    test.setTimeout(180_000);
    const joined = newMaker();
    const main = page.getByRole("main");
    await join(page, joined);
    const { id, handle } = await shopOf(joined);
    await admin("POST", `/admin/sellers/${id}/approve`, {});
    const maker = { id, handle, name: joined.shop, contactName: joined.contactName };
    const goods = await createGoods(maker, { price: 65_000, category: "kerajinan-bambu-anyaman" });
    await untilBuyable(page, goods);
    const group = await placeGroup([{ maker, goods }], {
      kind: "courier",
      payBy: "pp_cash-on-delivery_gerai",
    });

    const reason = "Alamat penjemputan tidak ditemukan kurir.";
    await admin("POST", `/admin/sellers/${id}/suspend`, { reason });
    await until(page, `/produk/${goods.handle}`, "+ Keranjang", false);
    await until(page, `/cari?q=${encodeURIComponent(goods.title)}`, `/produk/${goods.handle}`, false);

    await page.goto("/penjual");
    await expect(main.getByRole("heading", { name: "Toko Anda sedang ditangguhkan" })).toBeVisible();
    await expect(main).toContainText(reason);
    await page.goto(`/penjual/produk/${goods.id}`);
    await expect(main).toContainText("Toko Anda sedang ditangguhkan");

    await page.goto("/penjual");
    await main.getByRole("link", { name: /Rina Uji/ }).click();
    await page.getByRole("button", { name: "Terima pesanan" }).click();
    await page.getByRole("button", { name: "Sudah dikemas" }).click();
    await page.getByLabel("Kurir").fill("Diantar sendiri");
    await page.getByRole("button", { name: "Sudah dikirim" }).click();
    const { order_group: sent } = await admin<{ order_group: { orders: { state: string }[] } }>(
      "GET",
      `/admin/order-groups/${group.id}`,
    );
    expect(sent.orders).toMatchObject([{ state: "shipped" }]);

    await admin("POST", `/admin/sellers/${id}/reinstate`, {});
    await untilBuyable(page, goods);
    await page.goto("/penjual");
    await expect(main).not.toContainText("ditangguhkan");
  },
);
