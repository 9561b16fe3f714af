import { parseEnv } from "./env.server.ts";

describe("parseEnv", () => {
  it("needs nothing on a developer's machine", () => {
    expect(parseEnv({})).toMatchObject({ HOST: "127.0.0.1", PORT: 4321, SITE_URL: "http://localhost:4321" });
    expect(parseEnv({ PORT: "4400", SITE_URL: "", SITE_NOTICE: " Uji " })).toMatchObject({
      SITE_URL: "http://localhost:4400",
      SITE_NOTICE: "Uji",
    });
    expect(parseEnv({ SITE_URL: "https://gerai.example/" }).SITE_URL).toBe("https://gerai.example");
  });

  it("names every wrong variable, and in production every missing one", () => {
    expect(() => parseEnv({ PORT: "x", MEILISEARCH_HOST: "ftp://a" })).toThrow(/PORT.*MEILISEARCH_HOST/);
    expect(() => parseEnv({ GERAI_MODE: "production" })).toThrow(
      /INTERNAL_SECRET: must be set.*SITE_URL: must be set/,
    );
    expect(() => parseEnv({ INTERNAL_SECRET: "short" })).toThrow(/INTERNAL_SECRET/);
  });
});
