import { ApiError, missing } from "./api-error.js";
import { checkParams } from "./params.js";
import { methodFromData } from "./cards.js";
import { CREATE_PAYMENT_METHOD, LIST, RETRIEVE } from "./endpoints.js";
import { listOf, textOf, type FormHash } from "./form.js";
import { cancelIntent, captureIntent, confirmIntent, createIntent, updateIntent } from "./intents.js";
import type { Intent } from "./objects.js";
import { createRefund } from "./refunds.js";
import type { World } from "./world.js";

/** Who asks: the shop with its secret key, or a browser with the publishable one. */
export type Caller = "shop" | "browser";

/**
 * Carries out one request of the API.
 * @throws ApiError as Stripe refuses
 */
export function route(world: World, caller: Caller, method: string, path: string, given: FormHash): unknown {
  const [, , noun = "", id, verb] = path.split("/");
  const name = `${method} ${noun}${id === undefined ? "" : "/:id"}${verb === undefined ? "" : `/${verb}`}`;
  if (caller === "browser") guardBrowser(world, name, id ?? "", given);
  const done = act(world, name, id ?? "", given);
  const shown = caller === "browser" && isIntent(done) ? publicPart(done) : done;
  return expanded(world, shown, listOf(given.expand));
}

function act(world: World, name: string, id: string, given: FormHash): unknown {
  const { store } = world;
  switch (name) {
    case "POST payment_intents":
      return createIntent(world, given);
    case "POST payment_intents/:id":
      return updateIntent(world, id, given);
    case "POST payment_intents/:id/confirm":
      return confirmIntent(world, id, given);
    case "POST payment_intents/:id/capture":
      return captureIntent(world, id, given);
    case "POST payment_intents/:id/cancel":
      return cancelIntent(world, id, given);
    case "GET payment_intents/:id":
      checkParams(given, RETRIEVE);
      return store.intent(id);
    case "POST refunds":
      return createRefund(world, given);
    case "GET refunds/:id":
      return one(store.refunds, "refund", id, given);
    case "GET charges/:id":
      return one(store.charges, "charge", id, given);
    case "POST payment_methods":
      checkParams(given, CREATE_PAYMENT_METHOD, ["type"]);
      return methodFromData(store, given);
    case "GET payment_methods/:id":
      checkParams(given, RETRIEVE);
      return store.paymentMethod(id);
    case "GET events/:id":
      return one(new Map(store.events.map((event) => [event.id, event])), "event", id, given);
    case "GET payment_intents":
      return listed([...store.intents.values()], "/v1/payment_intents", given);
    case "GET refunds":
      return listed([...store.refunds.values()], "/v1/refunds", given);
    case "GET events":
      return listed(store.events, "/v1/events", given);
    default:
      throw new ApiError(404, {
        type: "invalid_request_error",
        message: `Unrecognized request URL (${name}). stripe-local knows only what this shop uses.`,
      });
  }
}

/** A browser may look at and confirm the intent whose secret it holds, and name a card; nothing else. */
function guardBrowser(world: World, name: string, id: string, given: FormHash): void {
  if (name === "POST payment_methods") return;
  const own = ["GET payment_intents/:id", "POST payment_intents/:id/confirm"].includes(name);
  if (own && textOf(given.client_secret) === world.store.intent(id).client_secret) return;
  throw new ApiError(own ? 400 : 403, {
    type: "invalid_request_error",
    message: own
      ? "The client_secret provided does not match the client_secret associated with the PaymentIntent."
      : "This API call cannot be made with a publishable API key. Please use a secret API key.",
  });
}

function one<Thing>(things: Map<string, Thing>, kind: string, id: string, given: FormHash): Thing {
  checkParams(given, RETRIEVE);
  const thing = things.get(id);
  if (thing === undefined) throw missing(kind, id);
  return thing;
}

/** The newest first, as Stripe lists; further pages begin after the last thing of the one before. */
function listed(things: readonly { id: string }[], url: string, given: FormHash): unknown {
  checkParams(given, LIST);
  const limit = Number(textOf(given.limit) ?? "10");
  const wanted = ["payment_intent", "charge", "type"].filter((name) => textOf(given[name]) !== undefined);
  const found = things
    .filter((thing) =>
      wanted.every((name) => (thing as unknown as Record<string, unknown>)[name] === given[name]),
    )
    .toReversed();
  const after = textOf(given.starting_after);
  const from = after === undefined ? 0 : found.findIndex((thing) => thing.id === after) + 1;
  const page = found.slice(from, from + limit);
  return { object: "list", url, has_more: found.length > from + limit, data: page };
}

function isIntent(thing: unknown): thing is Intent {
  return (thing as { object?: string }).object === "payment_intent";
}

/** What a browser is shown of an intent. */
function publicPart(intent: Intent): Partial<Intent> {
  const { id, object, amount, client_secret, currency, status, next_action, last_payment_error } = intent;
  return { id, object, amount, client_secret, currency, status, next_action, last_payment_error };
}

const EXPANDABLE = ["payment_method", "latest_charge"] as const;

/** Puts whole things in the place of their ids. */
function expanded({ store }: World, thing: unknown, names: string[]): unknown {
  if (!isIntent(thing)) return structuredClone(thing);
  const copy: Record<string, unknown> = structuredClone({ ...thing });
  for (const name of EXPANDABLE.filter((one) => names.includes(one))) {
    const id = String(copy[name]);
    copy[name] = store.paymentMethods.get(id) ?? store.charges.get(id) ?? null;
  }
  return structuredClone(copy);
}
