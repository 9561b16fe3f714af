import { cacheTag, INDEX, INVALIDATE_PATH, NO_END } from "@gerai/contracts";

import { backendSuite } from "../../testing/backend-suite";
import { makeWorld, type DemoWorld } from "../../testing/demo-world";
import { ok } from "../../testing/http";
import { eventually, ShopWindow } from "../../testing/shop-window";
import { OutboxDrain, type DrainDeps } from "./drain";
import { drainOnce } from "./drain-once";
import { MAX_ATTEMPTS } from "./outbox-store";
import { installOutbox } from "./sql/install";
import { drainDeps } from "./wiring";

backendSuite(({ database, container, ground }) => {
  let world: DemoWorld;
  let window: ShopWindow;
  let deps: DrainDeps;
  let running: OutboxDrain[];

  // Before the first test's snapshot, so that every test starts from the same small market.
  beforeAll(async () => {
    await installOutbox((sql) => database.raw(sql));
    world = await makeWorld(container());
  });

  beforeEach(async () => {
    window = new ShopWindow();
    await window.open();
    deps = drainDeps(container(), { search: window.search, storefront: window.storefrontAddress });
    running = [];
    await drainOnce(deps);
  });

  afterEach(async () => {
    for (const drain of running) await drain.stop();
    await window.close();
  });

  function start(change: Partial<DrainDeps> = {}): OutboxDrain {
    const drain = new OutboxDrain({ ...deps, ...change });
    running.push(drain);
    drain.start();
    return drain;
  }

  const productId = () => world.productIds[0] ?? "";
  const product = () => window.document(INDEX.products, productId());
  const admin = () => ground().admin;
  const backlog = async () =>
    Number((await database.raw("SELECT count(*) FROM outbox_event")).rows[0]?.count);
  const rename = (title: string) => admin().post(`/admin/products/${productId()}`, { title }).then(ok);
  const hasTitle = async (title: string) => (await product())?.title === title;

  async function setPrice(amount: number): Promise<void> {
    const { product: read } = ok(
      await admin().get(`/admin/products/${productId()}?fields=variants.id,*variants.prices`),
    );
    const variant = read.variants[0];
    const prices = [{ id: variant.prices[0].id, currency_code: "idr", amount }];
    ok(await admin().post(`/admin/products/${productId()}/variants/${variant.id}`, { prices }));
  }

  it("fills the index and leaves nothing behind", async () => {
    expect(await product()).toMatchObject({ price_min: 18_000, halal_until: NO_END, in_stock: true });
    expect(await window.document(INDEX.sellers, world.sellerId)).toMatchObject({ product_count: 2 });
    expect(
      await window.document(INDEX.certifications, world.certificationIds.get("halal") ?? ""),
    ).toMatchObject({
      status: "verified",
      products: [{ price_min: 18_000 }, { price_min: 18_000 }],
    });
    expect(await backlog()).toBe(0);
  });

  it("follows a price set in the dashboard within seconds, and drops the pages twice", async () => {
    start();
    await setPrice(21_000);
    const changed = Date.now();
    await eventually(
      "the new price in the index",
      async () => (await product())?.price_min === 21_000,
      5_000,
    );
    const ours = () =>
      window.invalidations.filter(({ tags }) => tags.includes(cacheTag.product(productId())));
    await eventually(
      "both invalidations",
      () => ours().length >= 2 && (ours().at(-1)?.at ?? 0) >= changed + 1_900,
    );
    for (const { path, secret, tags } of ours()) {
      expect(path).toBe(INVALIDATE_PATH);
      expect(secret).toBe("whisper");
      expect(tags).toEqual(expect.arrayContaining([cacheTag.seller(world.sellerId), cacheTag.lists]));
    }
    const certificate = await window.document(
      INDEX.certifications,
      world.certificationIds.get("halal") ?? "",
    );
    expect(certificate).toMatchObject({
      products: expect.arrayContaining([expect.objectContaining({ price_min: 21_000 })]) as unknown,
    });
  });

  it("takes the badge away when the certificate is revoked", async () => {
    const id = world.certificationIds.get("halal") ?? "";
    ok(await admin().post(`/admin/certifications/${id}/revoke`, { reason: "Dicabut oleh penerbit." }));
    await drainOnce(deps);
    expect(await product()).toMatchObject({ halal_until: 0, listed_until: 0, missing: ["halal-food"] });
    expect(await window.document(INDEX.certifications, id)).toMatchObject({
      status: "revoked",
      reason: "Dicabut oleh penerbit.",
    });
    expect(await window.document(INDEX.sellers, world.sellerId)).toMatchObject({
      product_count: 0,
      halal_until: 0,
    });
  });

  it("takes away goods that are deleted or no longer published, and counts the maker's goods anew", async () => {
    ok(await admin().post(`/admin/products/${world.productIds[1] ?? ""}`, { status: "draft" }));
    await drainOnce(deps);
    expect(await window.document(INDEX.products, world.productIds[1] ?? "")).toBeNull();
    expect(await window.document(INDEX.sellers, world.sellerId)).toMatchObject({ product_count: 1 });
    ok(await admin().delete(`/admin/products/${productId()}`));
    await drainOnce(deps);
    expect(await product()).toBeNull();
    expect(await window.document(INDEX.sellers, world.sellerId)).toMatchObject({ product_count: 0 });
  });

  it("closes the window of a suspended maker and opens it again", async () => {
    ok(await admin().post(`/admin/sellers/${world.sellerId}/suspend`, { reason: "Alamat tidak sesuai." }));
    await drainOnce(deps);
    expect(await product()).toBeNull();
    expect(await window.document(INDEX.sellers, world.sellerId)).toBeNull();
    ok(await admin().post(`/admin/sellers/${world.sellerId}/reinstate`));
    await drainOnce(deps);
    expect(await product()).not.toBeNull();
  });

  it("removes documents of records that the database does not know", async () => {
    const stranger = { ...(await product()), id: "prod_stranger" };
    await window.search.index(INDEX.products).addDocuments([stranger]).waitTask();
    await database.raw("INSERT INTO outbox_event (kind, ref_id) VALUES ('all', '*')");
    await drainOnce(deps);
    expect(await window.document(INDEX.products, "prod_stranger")).toBeNull();
    expect(await product()).not.toBeNull();
  });

  it("repeats a batch whose drain dies between index and clearing", async () => {
    await rename("Keripik Baru");
    const dying: DrainDeps = {
      ...deps,
      // The index is written; the connection dies before the rows are cleared, as with kill -9.
      invalidate: async () => {
        await database.raw(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'gerai-outbox' AND datname = current_database()",
        );
        return "dropped";
      },
    };
    await expect(drainOnce(dying)).rejects.toThrow();
    expect(await backlog()).toBeGreaterThan(0);
    window.invalidations.length = 0;
    await drainOnce(deps);
    expect(await hasTitle("Keripik Baru")).toBe(true);
    expect(await backlog()).toBe(0);
    expect(window.invalidations.flatMap(({ tags }) => tags)).toContain(cacheTag.product(productId()));
  });

  it("finds its connection again after losing it", async () => {
    start();
    await rename("Sebelum");
    await eventually("the first title", () => hasTitle("Sebelum"));
    await database.raw(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'gerai-outbox' AND datname = current_database()",
    );
    await rename("Sesudah");
    await eventually("the second title", () => hasTitle("Sesudah"));
  });

  it("keeps what changes while search is away, and rebuilds what a restart emptied", async () => {
    start();
    await window.closeSearch();
    await rename("Selagi padam");
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(await backlog()).toBeGreaterThan(0);
    await window.openSearch();
    await eventually("the new title after the restart", () => hasTitle("Selagi padam").catch(() => false));
    expect(await window.document(INDEX.sellers, world.sellerId)).not.toBeNull();
    const { filterableAttributes } = await window.search.index(INDEX.products).getSettings();
    expect(filterableAttributes).toContain("halal_until");
    await eventually("an empty outbox", async () => (await backlog()) === 0);
  });

  it("goes on without a storefront, and insists when one answers with an error", async () => {
    await window.closeStorefront();
    start();
    await rename("Tanpa toko");
    await eventually("the title without a storefront", () => hasTitle("Tanpa toko"));
    const waiting = async () =>
      Number((await database.raw("SELECT count(*) FROM outbox_invalidation")).rows[0]?.count);
    await eventually("nothing to repeat", async () => (await waiting()) === 0 && (await backlog()) === 0);

    window.storefrontStatus = 503;
    await window.openStorefront();
    await rename("Toko sakit");
    await eventually("two refused invalidations", () => window.invalidations.length >= 2);
    await eventually("the invalidation on record", async () => (await waiting()) > 0);
    window.storefrontStatus = 200;
    await eventually("the invalidation delivered", async () => (await waiting()) === 0);
    expect(window.invalidations.at(-1)?.tags).toContain(cacheTag.product(productId()));
  });

  it("lets one process drain, and another take over", async () => {
    const worked: string[] = [];
    const named = (name: string): Partial<DrainDeps> => ({
      reconcile: (changed) => {
        worked.push(name);
        return deps.reconcile(changed);
      },
    });
    const first = start(named("first"));
    await rename("Satu");
    await eventually("the first title", () => hasTitle("Satu"));
    start(named("second"));
    await rename("Dua");
    await eventually("the second title", () => hasTitle("Dua"));
    expect(new Set(worked)).toEqual(new Set(["first"]));
    await first.stop();
    await rename("Tiga");
    await eventually("the third title", () => hasTitle("Tiga"));
    expect(worked.at(-1)).toBe("second");
  });

  it("sets aside a change that cannot be done, and lets the others through", async () => {
    const poison = world.productIds[1] ?? "";
    start({
      reconcile: (changed) =>
        changed.productIds?.includes(poison)
          ? Promise.reject(new Error("cannot be done"))
          : deps.reconcile(changed),
    });
    await database.raw(`INSERT INTO outbox_event (kind, ref_id) VALUES ('product', '${poison}')`);
    await rename("Lewat");
    await eventually("the good change", () => hasTitle("Lewat"), 20_000);
    await eventually("only the bad one left", async () => (await backlog()) === 1, 20_000);
    const { rows } = await database.raw("SELECT ref_id, attempts, last_error FROM outbox_event");
    expect(rows).toEqual([{ ref_id: poison, attempts: MAX_ATTEMPTS, last_error: "cannot be done" }]);
    await running[0]?.stop();
    await database.raw("INSERT INTO outbox_event (kind, ref_id) VALUES ('all', '*')");
    await drainOnce(deps);
    expect(await backlog()).toBe(0);
  });
});
