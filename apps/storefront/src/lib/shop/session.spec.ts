import { cookiesOf } from "../testing/person.ts";
import {
  cartId,
  choosePlace,
  chosenPlace,
  clearCart,
  clearCustomer,
  clearSeller,
  customerToken,
  forgetOrders,
  orderToken,
  rememberedOrders,
  rememberOrder,
  sellerToken,
  setCart,
  setCustomer,
  setSeller,
} from "./session.server.ts";

describe("what a browser remembers", () => {
  it("keeps the basket from scripts, and tells them how much is in it", () => {
    const cookies = cookiesOf();
    setCart(cookies, "cart_1", 3);
    const [basket, count] = [...cookies.headers()];
    expect(basket).toMatch(/^gerai_keranjang=cart_1;(?=.* HttpOnly)(?=.* Path=\/)(?=.* SameSite=Lax)/);
    expect(count).toMatch(/^gerai_jumlah=3;/);
    expect(count).not.toContain("HttpOnly");
    expect(cartId(cookies)).toBe("cart_1");
    clearCart(cookies);
    expect(cartId(cookies)).toBeNull();
  });

  it("logs in and out", () => {
    const cookies = cookiesOf({ gerai_akun: "a.b-c_d" });
    expect(customerToken(cookies)).toBe("a.b-c_d");
    clearCustomer(cookies);
    expect(customerToken(cookies)).toBeNull();
    setCustomer(cookies, "e.f");
    expect(customerToken(cookies)).toBe("e.f");
  });

  it("keeps a maker's login apart from the buyer's", () => {
    const cookies = cookiesOf({ gerai_akun: "a.b" });
    setSeller(cookies, "s.t");
    expect([...cookies.headers()].at(-1)).toMatch(/^gerai_penjual=s\.t;(?=.* HttpOnly)(?=.* SameSite=Lax)/);
    expect([sellerToken(cookies), customerToken(cookies)]).toEqual(["s.t", "a.b"]);
    clearSeller(cookies);
    expect([sellerToken(cookies), customerToken(cookies)]).toEqual([null, "a.b"]);
  });

  it("opens the last ten orders placed here, and no others", () => {
    const cookies = cookiesOf();
    for (let number = 0; number < 12; number += 1) rememberOrder(cookies, `og_${number}`, `token-${number}`);
    rememberOrder(cookies, "og_2", "token-new");
    expect(orderToken(cookies, "og_2")).toBe("token-new");
    expect(orderToken(cookies, "og_11")).toBe("token-11");
    expect(orderToken(cookies, "og_1")).toBeNull();
    expect(orderToken(cookies, "og_3")).toBe("token-3");
  });

  it("forgets the orders it is told to, and the cookie with the last", () => {
    const cookies = cookiesOf();
    for (const id of ["og_1", "og_2", "og_3"]) rememberOrder(cookies, id, `token of ${id}`);
    forgetOrders(cookies, new Set(["og_2", "og_9"]));
    expect(rememberedOrders(cookies)).toEqual([
      ["og_3", "token of og_3"],
      ["og_1", "token of og_1"],
    ]);
    forgetOrders(cookies, new Set(["og_1", "og_3"]));
    expect(rememberedOrders(cookies)).toEqual([]);
    expect([...cookies.headers()].at(-1)).toMatch(/^gerai_pesanan=deleted;/);
  });

  it("takes what is no cookie of ours for nothing", () => {
    for (const value of ["{", "[1]", '{"a":1}', "x"]) {
      const cookies = cookiesOf({ gerai_pesanan: value });
      expect(orderToken(cookies, "og_1"), value).toBeNull();
      rememberOrder(cookies, "og_1", "t");
      expect(orderToken(cookies, "og_1"), value).toBe("t");
    }
    expect(cartId(cookiesOf({ gerai_keranjang: "../carts\r\nx: y" }))).toBeNull();
    expect(chosenPlace(cookiesOf({ gerai_kecamatan: "36.03.1" }))).toBeNull();
  });

  it("remembers where goods go to", () => {
    const cookies = cookiesOf({ gerai_kecamatan: "31.74" });
    expect(chosenPlace(cookies)).toBe("31.74");
    choosePlace(cookies, "36.03.18");
    expect(chosenPlace(cookies)).toBe("36.03.18");
  });
});
