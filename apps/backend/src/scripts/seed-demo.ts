import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { DEMO_SELLERS } from "../demo/sellers";
import { env } from "../env";
import { drainOnce } from "../modules/outbox/drain-once";
import { drainDeps } from "../modules/outbox/wiring";
import {
  DEMO_OPERATORS,
  DEMO_SELLER_EMAILS,
  seedCustomer,
  seedOperators,
  seedSellerMember,
} from "../seed/accounts";
import { seedTags } from "../seed/demo-products";
import { seedSeller } from "../seed/demo-sellers";
import { seedReviews } from "../seed/reviews";
import { setupStore } from "../seed/store";

/** Makers created side by side; more would only wait for the same two cores. */
const SIDE_BY_SIDE = 2;

/**
 * Fills an empty database with the demo: store, makers, goods, papers, accounts. Run with `medusa exec`. Running it
 * again completes what is missing, changes nothing that is there, and sets the demo accounts' password.
 */
export default async function seedDemo({ container }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  if (!env.isLocal && process.env.GERAI_SEED_DEMO !== "1") {
    throw new Error(
      "The demo is not seeded with GERAI_MODE=production. Set GERAI_SEED_DEMO=1 if you mean it.",
    );
  }
  const started = Date.now();
  const say = (line: string) => {
    logger.info(`Demo (${String(Math.round((Date.now() - started) / 1000))} s): ${line}`);
  };
  const store = await setupStore(container);
  const operators = await seedOperators(container, env.demoPassword);
  await seedCustomer(container, env.demoPassword);
  say("store, categories and operators are there");

  const words = DEMO_SELLERS.flatMap(({ products }) => products.flatMap(({ keywords }) => keywords));
  const tags = await seedTags(container, words);
  const officer = officerOf(operators);
  const sellerIds = new Map<string, string>();
  const queue = [...DEMO_SELLERS];
  let goods = 0;
  const worker = async () => {
    for (let seller = queue.shift(); seller !== undefined; seller = queue.shift()) {
      sellerIds.set(seller.handle, await seedSeller({ container, store, tags, officer }, seller));
      goods += seller.products.length;
      say(`${String(sellerIds.size)} of ${String(DEMO_SELLERS.length)} makers, ${String(goods)} products`);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
  await seedMembers(container, sellerIds);
  say("accounts are there");
  await seedReviews(container, { sellerIds: [...sellerIds.values()], officerId: officer.id });
  await fillIndex(container, say);
  say("done");
}

/** The officer in whose name the demo's papers were checked. */
function officerOf(operators: ReadonlyMap<string, string>) {
  const officer = DEMO_OPERATORS.find(({ role }) => role === "officer");
  const id = officer && operators.get(officer.email);
  if (!officer?.office || id === undefined) throw new Error("The demo has no officer to check its papers.");
  return { id, office: officer.office };
}

/** The first active shops get a member who can log in. */
async function seedMembers(
  container: MedusaContainer,
  sellerIds: ReadonlyMap<string, string>,
): Promise<void> {
  const active = DEMO_SELLERS.filter(({ status }) => status === "active");
  for (const [index, email] of DEMO_SELLER_EMAILS.entries()) {
    const seller = active[index];
    const sellerId = seller && sellerIds.get(seller.handle);
    if (!seller || sellerId === undefined) throw new Error(`The demo has no shop for ${email}.`);
    await seedSellerMember(container, {
      email,
      name: seller.contact_name,
      sellerId,
      password: env.demoPassword,
    });
  }
}

/** Fills the search index now if it can be reached; else the backend does so when it starts. */
async function fillIndex(container: MedusaContainer, say: (line: string) => void): Promise<void> {
  const deps = drainDeps(container);
  try {
    await drainOnce(deps);
    say("search index is filled");
  } catch (error) {
    if (!deps.isOutage(error)) throw error;
    say("search is not reachable; the backend fills the index when it starts");
  }
}
