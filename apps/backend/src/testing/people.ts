import { ok, type Caller } from "./http";
import { unique, type Ground } from "./world";

/** A buyer with an account, logged in. */
export interface Customer {
  id: string;
  email: string;
  password: string;
  /** Calls Store routes as this person. */
  store: Caller;
}

/** Registers a buyer as the account pages do, and logs in. */
export async function makeCustomer(
  { anyone, store }: Ground,
  { email = `${unique("pembeli")}@example.test`, password = "sandi-untuk-uji" } = {},
): Promise<Customer> {
  const { token } = ok(await anyone.post("/auth/customer/emailpass/register", { email, password }));
  const { customer } = ok(
    await store.post(
      "/store/customers",
      { email, first_name: "Pembeli Uji" },
      { headers: { authorization: `Bearer ${token}` } },
    ),
  );
  return { id: customer.id, email, password, store: await logIn({ anyone, store }, email, password) };
}

/** A caller of Store routes that is logged in. */
export async function logIn(
  { anyone, store }: Pick<Ground, "anyone" | "store">,
  email: string,
  password: string,
): Promise<Caller> {
  const { token } = ok(await anyone.post("/auth/customer/emailpass", { email, password }));
  return store.with({ authorization: `Bearer ${token}` });
}
