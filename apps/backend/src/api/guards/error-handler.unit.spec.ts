import { MedusaError } from "@medusajs/framework/utils";

import { translated } from "./error-handler";

const database = (fields: object) => Object.assign(new Error("insert into … failed"), fields);

describe("errors that a request caused", () => {
  test("a refusal of ours is told in Indonesian and named in English", () => {
    expect(translated(database({ code: "GT001", constraint: "price_whole_rupiah" }), "POST")).toMatchObject({
      type: MedusaError.Types.NOT_ALLOWED,
      code: "price_whole_rupiah",
      message: "Harga harus dalam rupiah bulat, tanpa angka di belakang koma, dan tidak boleh negatif.",
    });
  });

  test("missing and misshapen attributes are named", () => {
    const detail = "invalid:net_weight_g,missing:composition";
    const error = database({ code: "GT001", constraint: "product_published_attributes", detail });
    expect(translated(error, "POST")).toMatchObject({
      message: "Produk belum dapat terbit: perbaiki berat bersih dalam gram; isi komposisi.",
    });
  });

  test.each(["22P05", "22021", "22003", "22008", "08P01", "23514"])(
    "data that the database cannot hold (%s) is a 400",
    (code) => {
      expect(translated(database({ code }), "POST")).toMatchObject({ type: MedusaError.Types.INVALID_DATA });
    },
  );

  test("a filter that names nothing is a 400 when reading, and stays our fault when writing", () => {
    const error = database({ code: "42703" });
    expect(translated(error, "GET")).toMatchObject({ type: MedusaError.Types.INVALID_DATA });
    expect(translated(error, "POST")).toBe(error);
  });

  test("a page or order that cannot be is a 400 when reading", () => {
    for (const message of [
      "A non-negative integer must be provided to offset.",
      "Trying to order by not existing property Seller.x",
    ]) {
      expect(translated(new Error(message), "GET")).toMatchObject({
        type: MedusaError.Types.INVALID_DATA,
        message,
      });
      expect(translated(new Error(message), "POST")).toBeInstanceOf(Error);
      expect(translated(new Error(message), "POST")).not.toBeInstanceOf(MedusaError);
    }
  });

  test("everything else is left to core", () => {
    for (const error of [
      new Error("x"),
      database({ code: "08006" }),
      database({ code: "EACCES" }),
      "text",
      null,
    ]) {
      expect(translated(error, "GET")).toBe(error);
    }
    const own = new MedusaError(MedusaError.Types.NOT_FOUND, "none");
    expect(translated(own, "GET")).toBe(own);
  });
});
