import fc from "fast-check";

import { isHost, parseTarget } from "./request-target.ts";

describe("parseTarget", () => {
  it("gives one spelling to one page", () => {
    for (const spelling of ["/produk/kopi-robusta", "/produk/%6Bopi-robusta", "/produk/kopi%2Drobusta"]) {
      expect(parseTarget(spelling)).toMatchObject({ pathname: "/produk/kopi-robusta" });
    }
    expect(parseTarget("/produk/kopi é?q=a%20b")).toMatchObject({ pathname: "/produk/kopi%20%C3%A9" });
  });

  it("refuses what cannot be read", () => {
    for (const bad of [
      "/%",
      "/%00",
      "/a%0Ab",
      "/%C3%28",
      "/a/../b",
      "/%2e%2e/b",
      "/./a",
      "/a%2Fb",
      "/a%5Cb",
      "*",
      "",
    ]) {
      expect(parseTarget(bad), bad).toEqual({ status: 400 });
    }
    expect(parseTarget("http://elsewhere.example/")).toEqual({ status: 400 });
    expect(parseTarget(`/${"a".repeat(8000)}`)).toEqual({ status: 414 });
  });

  it("sends extra slashes to the page itself, never to another host", () => {
    expect(parseTarget("/produk/?halal=1")).toEqual({ status: 301, location: "/produk?halal=1" });
    expect(parseTarget("//elsewhere.example")).toEqual({ status: 301, location: "/elsewhere.example" });
    expect(parseTarget("/en/")).toEqual({ status: 301, location: "/en" });
    expect(parseTarget("/")).toMatchObject({ pathname: "/" });
  });

  it("knows no island that is rendered apart", () => {
    for (const path of [
      "/_server-islands/x",
      "/_server-islands",
      "/%5Fserver-islands/x?e=1",
      "//_server-islands/x/",
    ]) {
      expect(parseTarget(path), path).toEqual({ status: 404 });
    }
    expect(parseTarget("/produk/_server-islands")).toMatchObject({ pathname: "/produk/_server-islands" });
  });

  it("never throws and never leaves the site", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webPath(),
          fc.string().map((text) => `/${text}`),
        ),
        (text) => {
          const target = parseTarget(text);
          const path = "pathname" in target ? target.pathname : target.status === 301 ? target.location : "/";
          expect(path).toMatch(/^\/(?!\/)/);
          expect(path).not.toMatch(/[\r\n\0\\]/);
        },
      ),
    );
  });
});

describe("isHost", () => {
  it("takes names, addresses and ports", () => {
    for (const host of ["localhost", "gerai.example:8080", "192.168.1.5:4321", "[::1]:4321"])
      expect(isHost(host)).toBe(true);
    for (const host of [undefined, "", "a b", "a/b", "a@b", "x:y", "a:123456", 'a"b', "<script>"]) {
      expect(isHost(host)).toBe(false);
    }
  });
});
