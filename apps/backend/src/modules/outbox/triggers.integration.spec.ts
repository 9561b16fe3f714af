import { Modules } from "@medusajs/framework/utils";

import { backendSuite } from "../../testing/backend-suite";
import { makeWorld, type DemoWorld } from "../../testing/demo-world";
import { installOutbox } from "./sql/install";
import { WATCHES } from "./sql/watches";

/** A write to each table that changes nothing but must be announced; append-only tables get a new row. */
const TOUCH: Readonly<Record<string, string>> = {
  certification_event: `INSERT INTO certification_event (id, certification_id, at, from_status, to_status, actor_type)
    SELECT 'certev_uji', id, now(), status, status, 'system' FROM certification LIMIT 1`,
};

backendSuite(({ database, container }) => {
  let world: DemoWorld;

  // Before the first test's snapshot, so that every test starts from the same small market.
  beforeAll(async () => {
    await installOutbox((sql) => database.raw(sql));
    world = await makeWorld(container());
    await addRareRows();
    await database.raw("DELETE FROM outbox_event");
  });

  /** Rows in the tables that an ordinary market leaves empty. */
  async function addRareRows(): Promise<void> {
    const inventory = container().resolve(Modules.INVENTORY);
    const [item] = await inventory.listInventoryItems({}, { take: 1 });
    await inventory.createReservationItems([
      { inventory_item_id: item?.id ?? "", location_id: world.stockLocationId, quantity: 1 },
    ]);
    const pricing = container().resolve(Modules.PRICING);
    const { rows } = await database.raw("SELECT price_set_id FROM product_variant_price_set LIMIT 1");
    await pricing.createPriceLists([
      {
        title: "Obral",
        description: "Uji",
        status: "active",
        prices: [
          {
            amount: 15_000,
            currency_code: "idr",
            price_set_id: String(rows[0]?.price_set_id),
            rules: { region_id: "reg_uji" },
          },
        ],
      },
    ]);
    await database.raw(
      `INSERT INTO image (id, url, product_id, rank) VALUES ('img_uji', '/media/x.webp', '${world.productIds[0] ?? ""}', 0)`,
    );
  }

  const events = async () => {
    const { rows } = await database.raw("SELECT kind, ref_id FROM outbox_event ORDER BY id");
    return rows.map(({ kind, ref_id }) => `${String(kind)} ${String(ref_id)}`);
  };
  const idsOf = (kind: string) =>
    ({
      product: world.productIds,
      seller: [world.sellerId],
      certification: [...world.certificationIds.values()],
      all: ["*"],
    })[kind] ?? [];

  it("names the records concerned for a write to any watched table", async () => {
    const silent: string[] = [];
    for (const { table, kind } of WATCHES) {
      await database.raw("DELETE FROM outbox_event");
      await database.raw(TOUCH[table] ?? (await touchSql(table)));
      const own = idsOf(kind).map((id) => `${kind} ${id}`);
      if (!(await events()).some((one) => own.includes(one))) silent.push(`${table} → ${kind}`);
    }
    expect(silent).toEqual([]);
  });

  /** Writes every row of a table with what it holds already. */
  async function touchSql(table: string): Promise<string> {
    const { rows } = await database.raw(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_name = '${table}' ORDER BY ordinal_position LIMIT 1`,
    );
    const column = String(rows[0]?.name);
    return `UPDATE "${table}" SET "${column}" = "${column}"`;
  }

  it("names a record once per transaction, however many of its rows change", async () => {
    const [id] = world.productIds;
    await database.raw(`BEGIN; UPDATE product SET title = 'a' WHERE id = '${id ?? ""}';
      UPDATE product SET title = 'b' WHERE id = '${id ?? ""}';
      UPDATE product_variant SET title = 'c' WHERE product_id = '${id ?? ""}'; COMMIT`);
    expect(await events()).toEqual([`product ${id ?? ""}`]);
  });

  it("says nothing of a change that is rolled back", async () => {
    await database.raw("BEGIN; UPDATE product SET title = 'x'; ROLLBACK");
    expect(await events()).toEqual([]);
  });

  it("names both makers when goods change hands, and goods whose rows are deleted", async () => {
    const other = await makeWorld(container());
    const [id] = other.productIds;
    await database.raw(`UPDATE product SET status = 'draft' WHERE id = '${id ?? ""}';
      DELETE FROM product_certification WHERE product_id = '${id ?? ""}'; DELETE FROM outbox_event`);
    await database.raw(
      `UPDATE seller_product SET seller_id = '${world.sellerId}' WHERE product_id = '${id ?? ""}'`,
    );
    expect(await events()).toEqual(
      expect.arrayContaining([`seller ${world.sellerId}`, `seller ${other.sellerId}`, `product ${id ?? ""}`]),
    );
    await database.raw(`DELETE FROM outbox_event; DELETE FROM product WHERE id = '${id ?? ""}'`);
    expect(await events()).toContain(`product ${id ?? ""}`);
  });

  it("asks for a full comparison when a table is emptied", async () => {
    await database.raw("TRUNCATE image CASCADE");
    expect(await events()).toContain("all *");
  });

  it("is installed once and renewed only when it differs", async () => {
    expect(await installOutbox((sql) => database.raw(sql))).toBe(false);
    await database.raw("COMMENT ON TABLE outbox_event IS 'an older one'");
    expect(await installOutbox((sql) => database.raw(sql))).toBe(true);
  });
});
