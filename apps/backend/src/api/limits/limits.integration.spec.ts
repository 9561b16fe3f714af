import { signClientAddress } from "@gerai/contracts/client-address";

import { backendSuite } from "../../testing/backend-suite";
import { ok, type Answer } from "../../testing/http";
import { complete, makeBasket, makeGoods } from "../../testing/market";
import { makeCustomer } from "../../testing/people";
import { LIMITS } from "./limits";

// Set before the suite loads the backend, which reads it once.
const SECRET = "shared-by-storefront-and-backend";
process.env.INTERNAL_SECRET = SECRET;

let home = 0;
/** Headers of the storefront for somebody whom no other test is. */
const somebody = () => {
  home += 1;
  return { headers: signClientAddress(`203.0.${process.pid % 250}.${home}`, SECRET) };
};
const times = (count: number) => Array.from({ length: count });

backendSuite(
  ({ ground }) => {
    const logIn = (email: string, password: string, who: { headers?: Record<string, string> }) =>
      ground().anyone.post("/auth/customer/emailpass", { email, password }, who);

    test("guessing passwords ends with 429, for that address alone", async () => {
      const { email, password } = await makeCustomer(ground());
      const [guesser, owner] = [somebody(), somebody()];
      // What succeeds is not counted.
      for (const _ of times(3)) ok(await logIn(email, password, guesser));
      const answers: Answer[] = [];
      for (const _ of times(LIMITS.login.points)) answers.push(await logIn(email, "tebakan", guesser));
      expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([401]));
      const refused = (await logIn(email, password, guesser)) as Answer & { headers: Record<string, string> };
      expect(refused.status).toBe(429);
      expect(refused.data).toMatchObject({ code: "too_many_requests" });
      expect(refused.data.message).toMatch(/^Terlalu banyak percobaan .* menit\.$/);
      const wait = Number(refused.headers["retry-after"]);
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(LIMITS.login.seconds);
      ok(await logIn(email, password, owner));
      // Other logins of the same address are slowed too, other doors are not.
      expect((await ground().anyone.post("/auth/user/emailpass", { email, password }, guesser)).status).toBe(
        429,
      );
      ok(await ground().store.get("/store/products", guesser));
    });

    test("many guesses at once gain nothing", async () => {
      const guesser = somebody();
      const more = 10;
      const answers = await Promise.all(
        times(LIMITS.login.points + more).map(() => logIn("nobody@example.test", "tebakan", guesser)),
      );
      expect(answers.filter((answer) => answer.status === 429)).toHaveLength(more);
    });

    test("guessing tokens of orders ends, and whoever has the token is not held up", async () => {
      const cartId = await makeBasket(ground(), [{ goods: await makeGoods(ground()) }]);
      const group = ok(await complete(ground(), cartId)).order_group;
      const url = `/store/order-groups/${group.id}`;
      const [guesser, buyer] = [somebody(), somebody()];
      for (const _ of times(LIMITS.lookup.points + 5)) {
        ok(await ground().store.get(`${url}?token=${group.token}`, buyer));
      }
      const statuses: number[] = [];
      for (const [index] of times(LIMITS.lookup.points + 3).entries()) {
        statuses.push((await ground().store.get(`${url}?token=guess${index}`, guesser)).status);
      }
      expect(statuses.filter((status) => status === 200)).toHaveLength(LIMITS.lookup.points);
      expect(statuses.slice(-3)).toEqual([429, 429, 429]);
      expect((await ground().store.post(`${url}/cancel`, {}, guesser)).status).toBe(429);
      ok(await ground().store.get(`${url}?token=${group.token}`, buyer));
    });

    test("orders, registrations and proofs have their bounds", async () => {
      const who = somebody();
      const post = async (url: string, body: unknown) => (await ground().store.post(url, body, who)).status;
      for (const _ of times(LIMITS.complete.points)) {
        expect(await post("/store/carts/cart_none/complete", { payment_provider_id: "x" })).toBe(404);
      }
      expect(await post("/store/carts/cart_none/complete", { payment_provider_id: "x" })).toBe(429);
      for (const _ of times(LIMITS.proof.points)) {
        expect(await post("/store/order-groups/ogrp_none/payment-proofs", {})).toBe(404);
      }
      expect(await post("/store/order-groups/ogrp_none/payment-proofs", {})).toBe(429);
      for (const _ of times(LIMITS.register.points)) {
        expect(await post("/auth/customer/emailpass/register", {})).toBe(400);
      }
      expect(await post("/auth/customer/emailpass/register", {})).toBe(429);
      for (const _ of times(LIMITS.reset.points)) {
        expect(await post("/store/customers/password-reset", { email: "a@b.id" })).toBe(200);
      }
      expect(await post("/store/customers/password-reset", { email: "a@b.id" })).toBe(429);
    });

    test("where nothing is known of the person nobody is held up; a forged address is none", async () => {
      const forged = { headers: signClientAddress("203.0.113.7", "some other secret") };
      for (const who of [{}, forged]) {
        for (const _ of times(LIMITS.login.points + 2)) {
          expect((await logIn("nobody@example.test", "tebakan", who)).status).toBe(401);
        }
      }
    });
  },
  { fresh: false },
);
