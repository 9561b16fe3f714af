import { EnvironmentError, parseEnv } from "./env";

const strong = (name: string) => `${name}-0123456789abcdef0123456789`;
const PRODUCTION = {
  GERAI_MODE: "production",
  DATABASE_URL: "postgres://gerai@db.example.test/gerai",
  JWT_SECRET: strong("jwt"),
  COOKIE_SECRET: strong("cookie"),
  PERSONAL_DATA_KEY: strong("personal"),
  INTERNAL_SECRET: strong("internal"),
  MEILISEARCH_MASTER_KEY: strong("search"),
};

describe("the environment", () => {
  test("locally nothing is needed, and secrets are different in every process", () => {
    const [first, second] = [parseEnv({}), parseEnv({ JWT_SECRET: "" })];
    expect(first.isLocal).toBe(true);
    expect(first.jwtSecret).toMatch(/^[0-9a-f]{64}$/);
    expect(first.jwtSecret).not.toBe(second.jwtSecret);
    expect(first.jwtSecret).not.toBe(first.cookieSecret);
  });

  test("an installation with secrets of its own is accepted", () => {
    expect(parseEnv(PRODUCTION)).toMatchObject({ mode: "production", jwtSecret: strong("jwt") });
  });

  test.each([
    "DATABASE_URL",
    "JWT_SECRET",
    "COOKIE_SECRET",
    "INTERNAL_SECRET",
    "MEILISEARCH_MASTER_KEY",
    "PERSONAL_DATA_KEY",
  ])("an installation without %s does not start, and says so in one line", (name) => {
    const read = () => parseEnv({ ...PRODUCTION, [name]: "" });
    expect(read).toThrow(EnvironmentError);
    expect(read).toThrow(new RegExp(`^${name} is missing[^\\n]*$`));
  });

  test.each(["supersecret", "short", "changeme"])("the secret %j is refused outside local use", (secret) => {
    expect(() => parseEnv({ ...PRODUCTION, JWT_SECRET: secret })).toThrow(/^JWT_SECRET is too weak/);
  });

  test("a mode that does not exist is named", () => {
    expect(() => parseEnv({ GERAI_MODE: "staging" })).toThrow(/^GERAI_MODE: /);
  });

  test("cards need a way to be told of payments, and a live key goes to Stripe only", () => {
    expect(parseEnv({ STRIPE_API_KEY: "" }).stripe).toBeUndefined();
    const standIn = { STRIPE_API_KEY: "sk_test_1", STRIPE_HOST: "127.0.0.1", STRIPE_PORT: "12111" };
    expect(parseEnv(standIn)).toMatchObject({
      stripe: { apiKey: "sk_test_1", host: "127.0.0.1", port: 12111 },
      stripeCapture: "automatic",
    });
    expect(() => parseEnv({ ...standIn, STRIPE_API_KEY: "sk_live_1" })).toThrow(
      /^STRIPE_HOST is only for test/,
    );
    expect(() => parseEnv({ ...PRODUCTION, STRIPE_API_KEY: "sk_live_1" })).toThrow(
      /^STRIPE_WEBHOOK_SECRET is/,
    );
    expect(() => parseEnv({ STRIPE_CAPTURE: "later" })).toThrow(/^STRIPE_CAPTURE: /);
  });

  test("transfers go to the account that is named, and never to one that is made up where money is real", () => {
    const account = { BANK_NAME: "BJB", BANK_ACCOUNT_NUMBER: "123", BANK_ACCOUNT_NAME: "Gerai" };
    const named = { bank: "BJB", account_number: "123", account_name: "Gerai", demo: false };
    expect(parseEnv(account).bankAccount).toEqual(named);
    expect(parseEnv({ ...PRODUCTION, ...account }).bankAccount).toEqual(named);
    expect(parseEnv({}).bankAccount).toMatchObject({ demo: true });
    expect(parseEnv(PRODUCTION).bankAccount).toBeNull();
    for (const name of Object.keys(account)) {
      expect(() => parseEnv({ ...account, [name]: "" })).toThrow(/^BANK_NAME, .*all three[^\n]*$/);
    }
  });

  test("a mail server is named in one line, and mails come from the shop's domain", () => {
    expect(parseEnv({}).smtp).toBeNull();
    expect(parseEnv({ SMTP_URL: "smtps://mail.example.id" }).smtp).toMatchObject({ port: 465, secure: true });
    expect(() => parseEnv({ SMTP_URL: "mail.example.id" })).toThrow(/^SMTP_URL [^\n]*smtp:\/\/[^\n]*$/);
    expect(parseEnv({ SITE_URL: "https://gerai.example.id" }).mailFrom).toContain(
      "no-reply@gerai.example.id",
    );
    expect(() => parseEnv({ MAIL_FROM: "Gerai" })).toThrow(/^MAIL_FROM [^\n]*$/);
  });

  test("keys of pushes come in pairs", () => {
    const keys = {
      VAPID_PUBLIC_KEY: Buffer.alloc(65, 4).toString("base64url"),
      VAPID_PRIVATE_KEY: Buffer.alloc(32, 1).toString("base64url"),
    };
    expect(parseEnv({}).vapid).toBeNull();
    expect(parseEnv(keys).vapid).toEqual({
      publicKey: keys.VAPID_PUBLIC_KEY,
      privateKey: keys.VAPID_PRIVATE_KEY,
    });
    for (const wrong of [
      { ...keys, VAPID_PUBLIC_KEY: "" },
      { ...keys, VAPID_PRIVATE_KEY: "abc" },
    ]) {
      expect(() => parseEnv(wrong)).toThrow(/^VAPID_PUBLIC_KEY and [^\n]*$/);
    }
  });
});
