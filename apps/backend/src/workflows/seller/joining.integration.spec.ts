import { Modules } from "@medusajs/framework/utils";

import { SELLER_MODULE } from "../../modules/seller";
import type SellerModuleService from "../../modules/seller/service";
import { backendSuite } from "../../testing/backend-suite";
import { ok } from "../../testing/http";
import { joinSeller, logIn, registrationOf, REQUIRED_CONSENTS } from "../../testing/sellers";
import { makeOperator, unique } from "../../testing/world";

let phone = 0;
const newPhone = () =>
  `0812${String(Date.now() % 1e6).padStart(6, "0")}${String((phone += 1)).padStart(2, "0")}`;

backendSuite(
  ({ ground, database, container }) => {
    test("joining by phone number: pending, what is missing is told, then admitted; login in any spelling", async () => {
      const { anyone, admin } = ground();
      const typed = newPhone();
      const { token } = ok(
        await anyone.post("/auth/seller/emailpass/register", {
          identifier: typed,
          password: "rahasia-sekali",
        }),
      );
      const fresh = anyone.with({ authorization: `Bearer ${String(token)}` });
      const answer = await fresh.post(
        "/seller/registrations",
        registrationOf({ nib: "1234 5678 90123", whatsapp: typed, tax_statement_on: "2026-11-24" }),
      );
      expect(answer.status).toBe(201);
      const { seller, member, missing } = answer.data;
      expect(seller).toMatchObject({ status: "pending", nib: "1234567890123", kecamatan: "Cikupa" });
      expect(member).toMatchObject({ role: "owner", email: null, phone: `62${typed.slice(1)}` });
      expect(missing).toEqual(["village", "story", "photo", "pickup_address", "bank_account"]);
      expect((await fresh.get("/seller/me")).status).toBe(401);
      const { token: renewed } = ok(await fresh.post("/auth/token/refresh"));
      const me = anyone.with({ authorization: `Bearer ${String(renewed)}` });
      expect(ok(await me.get("/seller/me")).seller.id).toBe(seller.id);
      ok(await admin.post(`/admin/sellers/${seller.id}/approve`));
      const spelled = `+62 ${typed.slice(1, 4)}-${typed.slice(4)}`;
      const again = await logIn(ground(), { email: spelled, password: "rahasia-sekali" });
      expect(ok(await again.get("/seller/me")).seller.status).toBe("active");
      expect((await anyone.post("/auth/seller/emailpass", { email: typed, password: "salah" })).status).toBe(
        401,
      );
      const twice = await me.post("/seller/registrations", registrationOf());
      expect([twice.status, twice.data.code]).toEqual([400, "already_member"]);
    });

    test("wrong input is refused with a reason, and nothing is left behind", async () => {
      const { anyone } = ground();
      const register = (body: object) => anyone.post("/auth/seller/emailpass/register", body);
      expect((await register({ email: "bukan surel", password: "rahasia-sekali" })).data.code).toBe(
        "login_name_shape",
      );
      expect((await register({ email: "021-555-1234", password: "rahasia-sekali" })).status).toBe(400);
      expect((await register({ email: "a@example.test", password: "pendek" })).data.code).toBe(
        "password_length",
      );
      const { token } = ok(
        await register({ email: `${unique("coba")}@example.test`, password: "rahasia-sekali" }),
      );
      const fresh = anyone.with({ authorization: `Bearer ${String(token)}` });
      const name = unique("Toko Gagal");
      const join = async (more: object) => {
        const { status, data } = await fresh.post("/seller/registrations", registrationOf({ name, ...more }));
        return [status, data.code];
      };
      expect(await join({ consents: [] })).toEqual([400, "consent_missing"]);
      expect(await join({ consents: REQUIRED_CONSENTS.map((one) => ({ ...one, version: "1999" })) })).toEqual(
        [400, "consent_outdated"],
      );
      expect(await join({ nib: "123" })).toEqual([400, "nib_shape"]);
      expect(await join({ kecamatan_code: "99.99.99" })).toEqual([400, "unknown_place"]);
      expect(await join({ bank_account_number: "BCA" })).toEqual([400, "bank_account_shape"]);
      expect(await join({ nik: "123" })).toEqual([400, "nik_shape"]);
      expect((await join({ status: "active" }))[0]).toBe(400);
      expect((await join({ tax_statement_on: "31-31-2026" }))[0]).toBe(400);
      const service = container().resolve<SellerModuleService>(SELLER_MODULE);
      expect(await service.listSellers({ name })).toEqual([]);
      expect((await join({}))[0]).toBe(201);
    });

    test("account numbers and NIK are sealed in the database, masked in answers, shown to an admin on record", async () => {
      const { admin, anyone } = ground();
      const account = "1234567890123";
      const nik = "3603180101900001";
      const { caller, sellerId } = await joinSeller(ground(), {
        bank_name: "Bank Uji",
        bank_account_holder: "Siti Uji",
        bank_account_number: "123-456-7890-123",
        nik,
      });
      expect(ok(await caller.get("/seller/private")).private).toMatchObject({
        bank_account_number: "••••0123",
        nik: "••••0001",
        bank_account_holder: "Siti Uji",
      });
      const { rows } = await database.raw("select * from seller_private where seller_id = ?", [sellerId]);
      expect(JSON.stringify(rows)).not.toMatch(new RegExp(`${account}|${nik}`));
      expect(rows[0]?.bank_account_sealed).toMatch(/^v1\./);
      ok(await caller.post("/seller/private", { nik: null }));
      expect(ok(await caller.get("/seller/private")).private).toMatchObject({
        bank_account_number: "••••0123",
        nik: null,
      });
      const reveal = (by: typeof admin) =>
        by.post(`/admin/sellers/${sellerId}/private/reveal`, {
          field: "bank_account_number",
          reason: "payout",
        });
      expect(ok(await reveal(admin)).value).toBe(account);
      expect((await reveal(await makeOperator({ anyone }, container(), "mentor"))).status).toBe(403);
      const { audit_log: log } = ok(
        await admin.get(`/admin/audit-log?subject_id=${sellerId}&action=private.shown`),
      );
      expect(log).toMatchObject([{ action: "private.shown.bank_account_number", actor_type: "user" }]);
      const whole = await database.raw("select * from audit_entry");
      expect(JSON.stringify(whole.rows)).not.toMatch(new RegExp(`${account}|${nik}|Siti Uji`));
    });

    test("a login code of a mentor lets a maker in once, is kept as a hash, and both ends are on record", async () => {
      const { admin, anyone } = ground();
      const { sellerId, memberId } = await joinSeller(ground());
      const mentor = await makeOperator({ anyone }, container(), "mentor");
      const make = async () =>
        ok(await mentor.post(`/admin/sellers/${sellerId}/members/${memberId}/login-code`)).login_code;
      const first = await make();
      expect(first.code).toMatch(/^\w{5}-\w{5}$/);
      const hours = (Date.parse(first.expires_at) - Date.now()) / 3_600_000;
      expect(hours).toBeGreaterThan(23.9);
      expect(hours).toBeLessThanOrEqual(24);
      const second = await make();
      const use = (code: string) => anyone.post("/auth/seller/login-code", { code });
      expect((await use(first.code)).data.code).toBe("login_code_invalid");
      const { rows } = await database.raw("select code_hash from seller_login_code where member_id = ?", [
        memberId,
      ]);
      expect(JSON.stringify(rows)).not.toContain(second.code.replace("-", ""));
      const race = await Promise.all([use(second.code.toLowerCase()), use(second.code), use(second.code)]);
      expect(race.map(({ status }) => status).toSorted()).toEqual([200, 403, 403]);
      const { token } = race.find(({ status }) => status === 200)?.data ?? {};
      const me = anyone.with({ authorization: `Bearer ${String(token)}` });
      expect(ok(await me.get("/seller/me")).member.id).toBe(memberId);
      const third = await make();
      await database.raw(
        "update seller_login_code set expires_at = now() - interval '1 second' where member_id = ?",
        [memberId],
      );
      expect((await use(third.code)).status).toBe(403);
      const { audit_log: log } = ok(
        await admin.get(`/admin/audit-log?subject_id=${memberId}&action=login-code`),
      );
      expect(log.map((entry: { action: string }) => entry.action).toSorted()).toEqual([
        "login-code.made",
        "login-code.made",
        "login-code.made",
        "login-code.used",
      ]);
      const cashier = await makeOperator({ anyone }, container(), "cashier");
      expect((await cashier.post(`/admin/sellers/${sellerId}/members/${memberId}/login-code`)).status).toBe(
        403,
      );
      const other = await joinSeller(ground());
      const wrong = `/admin/sellers/${other.sellerId}/members/${memberId}/login-code`;
      expect((await mentor.post(wrong)).status).toBe(404);
    });

    test("a helper without e-mail: invited, in by code, chooses a password, is removed and out at once", async () => {
      const owner = await joinSeller(ground());
      const typed = newPhone();
      const invited = ok(await owner.caller.post("/seller/members", { name: "Dewi", identifier: typed }));
      expect(invited.member).toMatchObject({ role: "staff", phone: `62${typed.slice(1)}` });
      expect(invited.login_code.whatsapp_url).toContain(`https://wa.me/62${typed.slice(1)}?text=`);
      const { token } = ok(
        await ground().anyone.post("/auth/seller/login-code", { code: invited.login_code.code }),
      );
      const staff = ground().anyone.with({ authorization: `Bearer ${String(token)}` });
      ok(await staff.post("/seller/me/password", { password: "sandi-dewi-1" }));
      const earlier = await logIn(ground(), { email: typed, password: "sandi-dewi-1" });
      const { token: stays } = ok(await earlier.post("/seller/me/password", { password: "sandi-dewi-2" }));
      // Every login of before ends with the old password, but for the one that changed it.
      for (const old of [staff, earlier]) {
        expect((await old.get("/seller/me")).status).toBe(401);
        expect((await old.post("/auth/token/refresh")).status).toBe(401);
      }
      const again = ground().anyone.with({ authorization: `Bearer ${String(stays)}` });
      ok(await again.get("/seller/me"));
      await logIn(ground(), { email: typed, password: "sandi-dewi-2" });
      const twice = await owner.caller.post("/seller/members", { name: "Dewi", identifier: typed });
      expect(twice.data.code).toBe("member_phone_taken");
      ok(await owner.caller.delete(`/seller/members/${String(invited.member.id)}`));
      expect((await again.get("/seller/me")).status).toBe(401);
      expect((await owner.caller.delete(`/seller/members/${owner.memberId}`)).data.code).toBe("last_owner");

      // The number is free: another shop invites it, and its own password works there.
      const other = await joinSeller(ground());
      const elsewhere = ok(await other.caller.post("/seller/members", { name: "Dewi", identifier: typed }));
      const { token: fresh } = ok(
        await ground().anyone.post("/auth/seller/login-code", { code: elsewhere.login_code.code }),
      );
      ok(
        await ground()
          .anyone.with({ authorization: `Bearer ${String(fresh)}` })
          .post("/seller/me/password", { password: "sandi-dewi-3" }),
      );
      const there = await logIn(ground(), { email: typed, password: "sandi-dewi-3" });
      expect(ok(await there.get("/seller/me")).seller.id).toBe(other.sellerId);
      expect((await again.get("/seller/me")).status).toBe(401);
    });

    test("of two owners who remove each other at once one stays", async () => {
      const first = await joinSeller(ground());
      const { member, login_code: code } = ok(
        await first.caller.post("/seller/members", {
          name: "Umi",
          role: "owner",
          identifier: `${unique("umi")}@example.test`,
        }),
      );
      const { token } = ok(await ground().anyone.post("/auth/seller/login-code", { code: code.code }));
      const second = ground().anyone.with({ authorization: `Bearer ${String(token)}` });
      const answers = await Promise.all([
        first.caller.delete(`/seller/members/${String(member.id)}`),
        second.delete(`/seller/members/${first.memberId}`),
      ]);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      const { rows } = await database.raw("select role from seller_member where seller_id = ?", [
        first.sellerId,
      ]);
      expect(rows).toEqual([{ role: "owner" }]);
    });

    test("a customer may join with the same login, and nobody takes over somebody's login by inviting them", async () => {
      const { anyone } = ground();
      const login = { email: `${unique("pembeli")}@example.test`, password: "rahasia-sekali" };
      const { token: raw } = ok(await anyone.post("/auth/customer/emailpass/register", login));
      const headers = { authorization: `Bearer ${String(raw)}` };
      ok(await ground().store.post("/store/customers", { email: login.email }, { headers }));
      const owner = await joinSeller(ground());
      const invited = ok(
        await owner.caller.post("/seller/members", { name: "Orang", identifier: login.email }),
      );
      const { token } = ok(await anyone.post("/auth/seller/login-code", { code: invited.login_code.code }));
      const staff = anyone.with({ authorization: `Bearer ${String(token)}` });
      const taken = await staff.post("/seller/me/password", { password: "sandi-curian" });
      expect([taken.status, taken.data.code]).toEqual([400, "login_exists"]);
      ok(await anyone.post("/auth/customer/emailpass", login));
      ok(await owner.caller.delete(`/seller/members/${String(invited.member.id)}`));

      const { token: actorless } = ok(await anyone.post("/auth/seller/emailpass", login));
      const joining = anyone.with({ authorization: `Bearer ${String(actorless)}` });
      ok(await joining.post("/seller/registrations", registrationOf()));
      expect(ok(await (await logIn(ground(), login)).get("/seller/me")).member.email).toBe(login.email);
      const { token: customer } = ok(await anyone.post("/auth/customer/emailpass", login));
      const shopper = { authorization: `Bearer ${String(customer)}` };
      expect((await ground().store.get("/store/customers/me", { headers: shopper })).status).toBe(200);
    });

    test("whoever registers somebody's address first gets nothing of what its owner makes of it", async () => {
      const { anyone, store } = ground();
      const stranger = { email: `${unique("korban")}@example.test`, password: "sandi-orang-asing" };
      const login = { ...stranger, password: "sandi-pemilik" };
      const register = async (actor: string, body: object) => {
        const { token } = ok(await anyone.post(`/auth/${actor}/emailpass/register`, body));
        return { authorization: `Bearer ${String(token)}` };
      };
      const early = [await register("customer", stranger), await register("seller", stranger)];
      const owner = anyone.with(await register("seller", login));
      ok(await owner.post("/seller/registrations", registrationOf()));
      for (const headers of early) {
        expect((await anyone.with(headers).post("/auth/token/refresh")).status).toBe(401);
        expect((await anyone.with(headers).post("/seller/registrations", registrationOf())).status).toBe(401);
        expect((await store.post("/store/customers", { first_name: "X" }, { headers })).status).toBe(401);
      }
      ok(await (await logIn(ground(), login)).get("/seller/me"));
      // At the same moment one of them gets it.
      const other = `${unique("bersamaan")}@example.test`;
      const race = await Promise.all(
        ["satu-sandi", "dua-sandi", "tiga-sandi"].map((password) =>
          anyone.post("/auth/seller/emailpass/register", { email: other, password }),
        ),
      );
      const refreshed = await Promise.all(
        race
          .filter(({ status }) => status === 200)
          .map(({ data }) =>
            anyone.with({ authorization: `Bearer ${String(data.token)}` }).post("/auth/token/refresh"),
          ),
      );
      expect(refreshed.filter(({ status }) => status === 200)).toHaveLength(1);
    });

    test("a login that an operator has opens no shop, and a shop's code never changes its password", async () => {
      const seller = await joinSeller(ground());
      const auth = container().resolve(Modules.AUTH);
      const [identity] = await auth.listAuthIdentities({
        provider_identities: { entity_id: seller.login.email, provider: "emailpass" },
      });
      const facts = identity?.app_metadata ?? {};
      const become = (app_metadata: Record<string, unknown>) =>
        auth.updateAuthIdentities({ id: identity?.id ?? "", app_metadata });
      await become({ ...facts, user_id: "user_someone" });
      const changed = await seller.caller.post("/seller/me/password", { password: "sandi-lain-sekali" });
      expect([changed.status, changed.data.code]).toEqual([400, "login_of_operator"]);
      await logIn(ground(), seller.login);

      const login = { email: `${unique("petugas")}@example.test`, password: "rahasia-sekali" };
      const { token } = ok(await ground().anyone.post("/auth/seller/emailpass/register", login));
      const [officer] = await auth.listAuthIdentities({
        provider_identities: { entity_id: login.email, provider: "emailpass" },
      });
      await auth.updateAuthIdentities({ id: officer?.id ?? "", app_metadata: { user_id: "user_other" } });
      const joined = await ground()
        .anyone.with({ authorization: `Bearer ${String(token)}` })
        .post("/seller/registrations", registrationOf());
      expect(joined.status).toBeGreaterThanOrEqual(400);
      expect(joined.status).toBeLessThan(500);
    });

    test("consents are kept by purpose and version; taken back they stay on record", async () => {
      const { caller } = await joinSeller(ground());
      const give = (purpose: string, version = "2026-11") =>
        caller.post("/seller/consents", { consents: [{ purpose, version }] });
      ok(await give("mentor_drafts"));
      ok(await give("mentor_drafts"));
      expect((await give("mentor_drafts", "2020")).data.code).toBe("consent_outdated");
      expect((await give("semuanya")).status).toBe(400);
      ok(await caller.delete("/seller/consents/mentor_drafts"));
      const { consents } = ok(await caller.get("/seller/consents"));
      const drafts = consents.filter((one: { purpose: string }) => one.purpose === "mentor_drafts");
      expect(drafts).toMatchObject([{ version: "2026-11", current: true, withdrawn_at: expect.any(String) }]);
      expect((await caller.delete("/seller/consents/semuanya")).status).toBe(404);
    });
  },
  { fresh: false },
);
