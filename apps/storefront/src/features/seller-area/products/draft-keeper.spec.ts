import { listingWith } from "@/lib/testing/listing";

import { draftOf, emptyDraft } from "./draft";
import { DraftKeeper, type KeptDraft, type SaveAnswer } from "./draft-keeper";
import type { Listing } from "./listing-schema";

/** A backend of one listing that a test can hold up, cut off, or make lose its answers. */
function world({ auto = true, listing = null as Listing | null } = {}) {
  let stored = listing;
  let line: "up" | "down" | "answers-lost" = "up";
  const sent: { id: string | null; body: Record<string, unknown>; key: string }[] = [];
  const kept = new Map<string, KeptDraft>();
  let hold: Promise<undefined> | null = null;
  const offline: SaveAnswer = { ok: false, reason: "offline", message: "" };
  const store = (body: Record<string, unknown>) => {
    const before = stored ?? listingWith({ title: "", category_handle: null, attributes: {}, pictures: [] });
    const [first] = before.variants;
    const [typed] = (body.variants ?? []) as { price: number | null; stock?: number; stock_seen?: number }[];
    stored = {
      ...before,
      ...(typeof body.title === "string" ? { title: body.title } : {}),
      ...(typeof body.description === "string" ? { description: body.description } : {}),
      variants: [
        {
          ...first!,
          price: typed ? typed.price : first!.price,
          stock:
            first!.stock +
            ((typed?.stock ?? 0) - (typed?.stock === undefined ? 0 : (typed.stock_seen ?? first!.stock))),
        },
      ],
    };
    return stored;
  };
  const keeper = new DraftKeeper({
    draft: listing ? draftOf(listing) : emptyDraft("Ibu Uji, Cikupa"),
    base: listing && draftOf(listing),
    listing,
    draftKey: "key-1",
    auto,
    transport: {
      save: async (id, body, key) => {
        if (line === "down") return offline;
        sent.push({ id, body: body as Record<string, unknown>, key });
        await hold;
        const saved = store(body as Record<string, unknown>);
        return line === "answers-lost" ? offline : { ok: true, listing: saved };
      },
      read: async () =>
        line === "up" && stored ? { ok: true, listing: await Promise.resolve(stored) } : offline,
    },
    store: {
      keep: (one, id) => {
        if (one) kept.set(id ?? "baru", one);
        else kept.delete(id ?? "baru");
      },
    },
  });
  return {
    keeper,
    sent,
    kept,
    stored: () => stored,
    setLine: (to: typeof line) => (line = to),
    holdUp: () => {
      let go: (value: undefined) => void = () => undefined;
      hold = new Promise<undefined>((done) => {
        go = done;
      });
      return () => {
        hold = null;
        go(undefined);
      };
    },
    kind: () => keeper.read().state.kind,
    title: (title: string) => keeper.change((draft) => ({ ...draft, title })),
    stock: (stock: string) =>
      keeper.change((draft) => ({ ...draft, variants: draft.variants.map((one) => ({ ...one, stock })) })),
  };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());
const pause = () => vi.advanceTimersByTimeAsync(1500);

test("saves by itself once there is a name and typing pauses", async () => {
  const { keeper, sent, kind, kept, title } = world();
  keeper.change((draft) => ({ ...draft, category: "batik-tenun" }));
  await pause();
  expect(sent).toHaveLength(0);
  expect(kept.has("baru")).toBe(true);
  title("Ba");
  title("Batik");
  await pause();
  expect(sent).toMatchObject([
    { id: null, body: { title: "Batik", category_handle: "batik-tenun" }, key: "key-1" },
  ]);
  expect(keeper.read().draft.id).toBe("prod_1");
  expect(kept.has("baru")).toBe(false);
  // The backend of this test keeps no category: it is still to be saved.
  expect(["saved", "dirty"]).toContain(kind());
});

test("what is typed while a save is under way is kept, and saved next", async () => {
  const { keeper, sent, title, holdUp, kind, stored } = world({ listing: listingWith() });
  const go = holdUp();
  title("Topi");
  await pause();
  expect(kind()).toBe("saving");
  title("Topi Caping");
  go();
  await vi.advanceTimersByTimeAsync(0);
  expect(keeper.read().draft.title).toBe("Topi Caping");
  await pause();
  expect(sent.map(({ body }) => body.title)).toEqual(["Topi", "Topi Caping"]);
  expect(stored()?.title).toBe("Topi Caping");
  expect(kind()).toBe("saved");
});

test("without a connection it says so, keeps all in the phone, and saves when the connection is back", async () => {
  const { keeper, kept, title, setLine, kind, stored } = world({ listing: listingWith() });
  setLine("down");
  title("Topi Pandan");
  await pause();
  expect(kind()).toBe("waiting");
  expect(kept.get("prod_1")?.draft.title).toBe("Topi Pandan");
  setLine("up");
  keeper.wake();
  await pause();
  expect(stored()?.title).toBe("Topi Pandan");
  expect(kind()).toBe("saved");
  expect(kept.size).toBe(0);
});

test("a lost answer counts nothing twice", async () => {
  const { keeper, stock, setLine, stored, kind } = world({ listing: listingWith() });
  setLine("answers-lost");
  stock("10");
  await pause();
  expect(stored()?.variants[0]?.stock).toBe(10);
  expect(kind()).toBe("waiting");
  setLine("up");
  keeper.wake();
  await pause();
  expect(stored()?.variants[0]?.stock).toBe(10);
  expect(kind()).toBe("saved");
});

test("a new draft whose answer was lost is sent again under its own key", async () => {
  const { title, setLine, sent } = world();
  setLine("answers-lost");
  title("Dodol");
  await pause();
  setLine("up");
  await vi.advanceTimersByTimeAsync(4000);
  expect(sent.map(({ id, key }) => [id, key])).toEqual([
    [null, "key-1"],
    [null, "key-1"],
  ]);
});

test("what shoppers see is not saved by itself, only when asked", async () => {
  const { keeper, sent, title, kind } = world({ auto: false, listing: listingWith({ status: "published" }) });
  title("Topi setengah jadi");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(0);
  expect(kind()).toBe("dirty");
  expect(await keeper.save()).toBe(true);
  expect(sent).toHaveLength(1);
});

test("stock that was sold while it was typed is told", async () => {
  const sold = listingWith();
  const { keeper, stock, stored } = world({ listing: sold });
  stock("10");
  // Two were sold at the backend before the save arrived.
  Object.assign(stored()!.variants[0]!, { stock: 6 });
  await pause();
  expect(keeper.read().moved).toEqual([{ title: "", stock: "8" }]);
  expect(keeper.read().draft.variants[0]).toMatchObject({ stock: "8", stockSeen: "8" });
});
