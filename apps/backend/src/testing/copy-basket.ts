import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";

type Row = Record<string, unknown> & { id: string };

interface Database {
  raw(sql: string, bindings: readonly unknown[]): PromiseLike<{ rows: Row[] }>;
  batchInsert(table: string, rows: Record<string, unknown>[], chunk: number): PromiseLike<unknown>;
}

/** Copies a basket with its address, lines and deliveries, row by row, so often; returns the ids of the copies. */
export async function copiesOf(container: MedusaContainer, cartId: string, times: number): Promise<string[]> {
  const database = container.resolve<Database>(ContainerRegistrationKeys.PG_CONNECTION);
  const rows = async (table: string, where: string) =>
    (await database.raw(`select * from ${table} where ${where} and deleted_at is null`, [cartId])).rows;
  const [cart] = await rows("cart", "id = ?");
  if (!cart) throw new Error(`There is no basket ${cartId} to copy`);
  const [address] = await rows("cart_address", "id = (select shipping_address_id from cart where id = ?)");
  const lines = await rows("cart_line_item", "cart_id = ?");
  const methods = await rows("cart_shipping_method", "cart_id = ?");
  const copies = Array.from({ length: times }, () => ({
    cart: { ...cart, id: generateEntityId(undefined, "cart"), shipping_address_id: newId(address, "caaddr") },
  }));
  const of = (parts: Row[], prefix: string) =>
    copies.flatMap((copy) =>
      parts.map((part) => ({ ...part, id: newId(part, prefix), cart_id: copy.cart.id })),
    );
  await insert(
    "cart_address",
    address ? copies.map((copy) => ({ ...address, id: copy.cart.shipping_address_id })) : [],
  );
  await insert(
    "cart",
    copies.map((copy) => copy.cart),
  );
  await insert("cart_line_item", of(lines, "cali"));
  await insert("cart_shipping_method", of(methods, "casm"));
  return copies.map((copy) => copy.cart.id);

  async function insert(table: string, values: Record<string, unknown>[]): Promise<void> {
    if (values.length > 0) await database.batchInsert(table, values, 100);
  }
}

function newId(row: Row | undefined, prefix: string): string | null {
  return row ? generateEntityId(undefined, prefix) : null;
}
