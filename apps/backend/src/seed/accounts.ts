import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createCustomerAccountWorkflow,
  createCustomerAddressesWorkflow,
  createUserAccountWorkflow,
} from "@medusajs/medusa/core-flows";

import { OPERATOR_MODULE } from "../modules/operator";
import type OperatorModuleService from "../modules/operator/service";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { addSellerMemberWorkflow } from "../workflows/seller";

/** Operators of the demo, one of each role. */
export const DEMO_OPERATORS = [
  { email: "admin@gerai.test", first_name: "Admin", last_name: "Gerai", role: "admin", office: null },
  {
    email: "petugas@gerai.test",
    first_name: "Petugas",
    last_name: "Disperindag",
    role: "officer",
    office: "Disperindag Kabupaten Tangerang",
  },
  {
    email: "pendamping@gerai.test",
    first_name: "Pendamping",
    last_name: "PPH",
    role: "mentor",
    office: "IBT SGU",
  },
  { email: "kasir@gerai.test", first_name: "Kasir", last_name: "Gerai", role: "cashier", office: null },
  {
    email: "evaluator@gerai.test",
    first_name: "Evaluator",
    last_name: "Program",
    role: "evaluator",
    office: null,
  },
] as const;

/** The shop keeps a person's whole name in `first_name`, as people here write it. */
const DEMO_CUSTOMER = { email: "pembeli@gerai.test", first_name: "Pembeli Contoh", phone: "081200009901" };
/** A place that exists and a street that does not, so that nobody's home is in the demo. */
const DEMO_ADDRESS = {
  address_name: "Rumah",
  first_name: DEMO_CUSTOMER.first_name,
  phone: DEMO_CUSTOMER.phone,
  address_1: "Jl. Contoh Anyaman No. 12",
  address_2: "RT 03/RW 05, Desa Talaga, Patokan: seberang balai warga",
  city: "Cikupa, Kabupaten Tangerang",
  province: "36.03.18",
  postal_code: "15710",
  country_code: "id",
  is_default_shipping: true,
};
/** Each of these shops has one member who can log in. */
export const DEMO_SELLER_EMAILS = ["penjual@gerai.test", "penjual2@gerai.test"] as const;

/** Makes a login with this password, or gives an existing one this password; returns its identity. */
async function setLogin(container: MedusaContainer, email: string, password: string): Promise<string> {
  const auth = container.resolve(Modules.AUTH);
  const [existing] = await auth.listAuthIdentities(
    { provider_identities: { entity_id: email } },
    { take: 1 },
  );
  if (existing) {
    await auth.updateProvider("emailpass", { entity_id: email, password });
    return existing.id;
  }
  const { authIdentity, error } = await auth.register("emailpass", { body: { email, password } });
  if (!authIdentity) throw new Error(`The login ${email} could not be made: ${error ?? "no reason given"}`);
  return authIdentity.id;
}

/** Creates the operators that are absent and sets everyone's password; returns user ids by e-mail. */
export async function seedOperators(
  container: MedusaContainer,
  password: string,
): Promise<Map<string, string>> {
  const users = container.resolve(Modules.USER);
  const roles = container.resolve<OperatorModuleService>(OPERATOR_MODULE);
  const ids = new Map<string, string>();
  for (const { email, first_name, last_name, role, office } of DEMO_OPERATORS) {
    const authIdentityId = await setLogin(container, email, password);
    const [existing] = await users.listUsers({ email }, { take: 1 });
    if (existing) {
      ids.set(email, existing.id);
      await roles.setRole(existing.id, role);
      continue;
    }
    const { result } = await createUserAccountWorkflow(container).run({
      input: {
        authIdentityId,
        userData: { email, first_name, last_name, ...(office ? { metadata: { office } } : {}) },
      },
    });
    await roles.setRole(result.id, role);
    ids.set(email, result.id);
  }
  return ids;
}

/** Creates the customer if absent, with one saved address, and sets the password; returns the customer's id. */
export async function seedCustomer(container: MedusaContainer, password: string): Promise<string> {
  const { email } = DEMO_CUSTOMER;
  const authIdentityId = await setLogin(container, email, password);
  const [existing] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ email, has_account: true }, { take: 1, relations: ["addresses"] });
  const customerId = existing?.id ?? (await createCustomer(container, authIdentityId));
  if (!existing?.addresses.length) {
    await createCustomerAddressesWorkflow(container).run({
      input: { addresses: [{ ...DEMO_ADDRESS, customer_id: customerId }] },
    });
  }
  return customerId;
}

async function createCustomer(container: MedusaContainer, authIdentityId: string): Promise<string> {
  const { result } = await createCustomerAccountWorkflow(container).run({
    input: { authIdentityId, customerData: DEMO_CUSTOMER },
  });
  return result.id;
}

/** Gives a shop a member who can log in, if it has none with this address, and sets the password. */
export async function seedSellerMember(
  container: MedusaContainer,
  member: { email: string; name: string; sellerId: string; password: string },
): Promise<void> {
  const service = container.resolve<SellerModuleService>(SELLER_MODULE);
  const [existing] = await service.listSellerMembers({ email: member.email }, { take: 1 });
  if (existing) {
    await setLogin(container, member.email, member.password);
    return;
  }
  await addSellerMemberWorkflow(container).run({
    input: {
      seller_id: member.sellerId,
      name: member.name,
      email: member.email,
      role: "owner",
      password: member.password,
    },
  });
}

/** Sets the password of every demo account that exists; returns how many there are. */
export async function setDemoPasswords(container: MedusaContainer, password: string): Promise<number> {
  const auth = container.resolve(Modules.AUTH);
  const emails = [...DEMO_OPERATORS.map(({ email }) => email), DEMO_CUSTOMER.email, ...DEMO_SELLER_EMAILS];
  let changed = 0;
  for (const email of emails) {
    const [login] = await auth.listProviderIdentities(
      { entity_id: email, provider: "emailpass" },
      { take: 1 },
    );
    if (!login) continue;
    await auth.updateProvider("emailpass", { entity_id: email, password });
    changed += 1;
  }
  return changed;
}
