import { chmodSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

import { chooseSecrets } from "../src/config/choose-secrets.ts";
import { readConfig } from "../src/config/config.ts";
import { makeDataFolders } from "../src/config/paths.ts";
import { readPorts } from "../src/config/ports.ts";
import { readProductionSecrets } from "../src/config/production.ts";
import { loadLocalSecrets, USUAL_DEMO_PASSWORD } from "../src/config/secrets.ts";
import { refusal } from "../bin/lib/platform.mjs";
import { UserError } from "../src/user-error.ts";
import { temporaryFolder } from "./support/temporary.ts";

const STRONG = "b3f1c86e5a7d9024b3f1c86e5a7d9024";

describe("ports", () => {
  it("are the usual ones unless the environment moves them", () => {
    expect(readPorts({})).toEqual({ storefront: 4321, backend: 9000, search: 7700, postgres: 54320 });
    expect(readPorts({ BACKEND_PORT: "9100" }).backend).toBe(9100);
  });

  it.each(["abc", "0", "65536", "80.5", "-1"])("refuse %s by the variable's name", (typed) => {
    expect(() => readPorts({ SEARCH_PORT: typed })).toThrow(
      new UserError(`SEARCH_PORT=${typed} is not a port; give a number from 1 to 65535.`),
    );
  });

  it("refuse two parts on one port", () => {
    expect(() => readPorts({ SEARCH_PORT: "9000" })).toThrow(/SEARCH_PORT and BACKEND_PORT are both 9000/);
  });
});

describe("the configuration", () => {
  it("listens on loopback unless opened", () => {
    expect(readConfig({})).toMatchObject({
      host: "127.0.0.1",
      lan: false,
      storefrontUrl: "http://127.0.0.1:4321",
    });
  });

  it.each(["mail.example.id:587", "http://mail.example.id", "smtp://"])(
    "refuses the mail server %s in one line, before anything starts",
    (typed) => {
      expect(() => readConfig({ SMTP_URL: typed })).toThrow(UserError);
      expect(() => readConfig({ SMTP_URL: typed })).toThrow(/^SMTP_URL is not [^\n]*$/);
    },
  );

  it("takes a mail server, and an empty line for none", () => {
    for (const typed of ["smtp://a:b@mail.example.id:587", "smtps://mail.example.id", ""]) {
      expect(() => readConfig({ SMTP_URL: typed })).not.toThrow();
    }
  });

  it("does not take a machine's name in HOST for a wish to open up", () => {
    expect(readConfig({ HOST: "my-laptop" })).toMatchObject({ host: "127.0.0.1", lan: false });
  });

  it("treats an open HOST like --lan, so that the published password is not exposed", () => {
    expect(readConfig({ HOST: "192.168.1.5" })).toMatchObject({ host: "192.168.1.5", lan: true });
  });

  it.each([
    [{ GERAI_MODE: "prod" }, /GERAI_MODE=prod is unknown/],
    [{ DATABASE_URL: "mysql://x/y" }, /DATABASE_URL is not an address/],
    [{ DATABASE_URL: "postgres://host" }, /DATABASE_URL is not an address/],
    [{ MEILISEARCH_HOST: "somewhere" }, /MEILISEARCH_HOST=somewhere is not an http address/],
    [{ SITE_URL: "ftp://x" }, /SITE_URL=ftp:\/\/x is not an http address/],
  ])("refuses %o in one line", (env, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });

  it("does not repeat a database password it could not read", () => {
    expect(() => readConfig({ DATABASE_URL: "postgres://u:geheim@host" })).toThrow(/^(?!.*geheim)/);
  });
});

describe("secrets of a local start", () => {
  let dataDir: string;
  let remove: () => void;
  const file = () => path.join(dataDir, "secrets.json");
  const config = (env: NodeJS.ProcessEnv = {}) => readConfig({ DATA_DIR: dataDir, ...env });

  beforeEach(() => {
    const made = temporaryFolder();
    dataDir = path.join(made.folder, "data");
    remove = made.remove;
    makeDataFolders(config().paths);
  });
  afterEach(() => remove());

  it("are made once, differ, and can be read by their owner alone", () => {
    const made = loadLocalSecrets(file());
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(loadLocalSecrets(file())).toEqual(made);
    const generated = [
      made.postgres_password,
      made.jwt_secret,
      made.cookie_secret,
      made.internal_secret,
      made.search_key,
    ];
    expect(new Set(generated).size).toBe(5);
    for (const secret of generated) expect(secret).toMatch(/^[0-9a-f]{64}$/);
  });

  it("get their mode back when somebody opened the file", () => {
    loadLocalSecrets(file());
    chmodSync(file(), 0o644);
    loadLocalSecrets(file());
    expect(statSync(file()).mode & 0o777).toBe(0o600);
  });

  it("name a broken file instead of replacing it", () => {
    writeFileSync(file(), "{ half");
    expect(() => loadLocalSecrets(file())).toThrow(/Cannot read .*secrets\.json/);
  });

  it("use the published demo password on this machine only", () => {
    expect(chooseSecrets(config(), {}).demo_password).toBe(USUAL_DEMO_PASSWORD);
    const open = config({ HOST: "192.168.1.5" });
    const first = chooseSecrets(open, {}).demo_password;
    expect(first).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
    expect(chooseSecrets(open, {}).demo_password).not.toBe(first);
    expect(chooseSecrets(open, { DEMO_PASSWORD: USUAL_DEMO_PASSWORD }).demo_password).not.toBe(
      USUAL_DEMO_PASSWORD,
    );
    expect(chooseSecrets(open, { DEMO_PASSWORD: "kelas-pagi" }).demo_password).toBe("kelas-pagi");
    expect(chooseSecrets(config(), {}).demo_password).toBe(USUAL_DEMO_PASSWORD);
  });
});

describe("secrets of an installation", () => {
  const complete = {
    DATABASE_URL: "postgres://u:p@db:5432/gerai",
    SITE_URL: "https://gerai.example",
    JWT_SECRET: `${STRONG}1`,
    COOKIE_SECRET: `${STRONG}2`,
    INTERNAL_SECRET: `${STRONG}3`,
    MEILISEARCH_MASTER_KEY: `${STRONG}4`,
    PERSONAL_DATA_KEY: `${STRONG}5`,
  };

  it("come from the environment", () => {
    expect(readProductionSecrets(complete)).toMatchObject({
      jwt_secret: `${STRONG}1`,
      search_key: `${STRONG}4`,
    });
  });

  it("are all listed in one line when missing", () => {
    expect(() => readProductionSecrets({})).toThrow(
      "GERAI_MODE=production does not start on default secrets; missing: JWT_SECRET, COOKIE_SECRET, INTERNAL_SECRET, MEILISEARCH_MASTER_KEY, PERSONAL_DATA_KEY, DATABASE_URL, SITE_URL.",
    );
  });

  it.each(["supersecret", "short", "a".repeat(64), "supersecret-supersecret-supersecret"])(
    "refuse %s",
    (weak) => {
      expect(() => readProductionSecrets({ ...complete, COOKIE_SECRET: weak })).toThrow(
        /default.*: COOKIE_SECRET\.$/,
      );
    },
  );

  it("want a demo password of their own when the demo is asked for", () => {
    expect(() => readProductionSecrets({ ...complete, GERAI_SEED_DEMO: "1" })).toThrow(
      /missing: DEMO_PASSWORD/,
    );
    expect(() =>
      readProductionSecrets({ ...complete, GERAI_SEED_DEMO: "1", DEMO_PASSWORD: USUAL_DEMO_PASSWORD }),
    ).toThrow(/DEMO_PASSWORD/);
  });
});

describe("the platform", () => {
  it("is refused in one line where it cannot work", () => {
    expect(refusal("win32", "24.0.0")).toMatch(/^Windows is not supported; use WSL[^\n]*$/);
    expect(refusal("darwin", "20.20.2")).toMatch(/22\.12[^\n]*$/);
    expect(refusal("darwin", "22.12.0")).toBeNull();
    expect(refusal("linux", "20.0.0")).toBeNull();
  });
});
