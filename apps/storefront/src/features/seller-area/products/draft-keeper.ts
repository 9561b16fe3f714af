import { draftOf, isSaved, toBody, type Draft } from "./draft";
import type { Listing } from "./listing-schema";
import { mergeDraft, withKeysOf } from "./merge-draft";
import { readWhole } from "./typed-numbers";

/** What came of asking the backend. */
export type SaveAnswer =
  { ok: true; listing: Listing } | { ok: false; reason: "offline" | "refused" | "expired"; message: string };

/** How goods travel to the backend and back. */
export interface Transport {
  save: (id: string | null, body: object, draftKey: string) => Promise<SaveAnswer>;
  read: (id: string) => Promise<SaveAnswer>;
}

/** What the phone remembers while it is not with the backend. */
export interface KeptDraft {
  draft: Draft;
  base: Draft | null;
  draftKey: string;
}

export interface DraftStore {
  /** Null forgets. */
  keep: (kept: KeptDraft | null, id: string | null) => void;
}

export type SaveState =
  | { kind: "clean" | "dirty" | "saving" | "waiting" | "expired" }
  | { kind: "saved"; at: Date }
  | { kind: "refused"; message: string };

/** What somebody looking at the goods sees. */
export interface Snapshot {
  draft: Draft;
  /** As the backend answered last; null before the first save. */
  listing: Listing | null;
  state: SaveState;
  /** Variants whose stock is another than the one typed, because some were sold meanwhile. */
  moved: { title: string; stock: string }[];
}

interface Options {
  draft: Draft;
  base: Draft | null;
  listing: Listing | null;
  draftKey: string;
  transport: Transport;
  store: DraftStore;
  /** Whether it saves by itself: never while shoppers would see half a sentence. */
  auto: boolean;
}

const PAUSE_MS = 1200;
/** Waits after failures, the last again and again. */
const RETRIES_MS = [3_000, 8_000, 20_000, 45_000];

/**
 * Keeps goods that are being typed: in the phone at once, at the backend as soon as typing pauses, again when a
 * connection comes back, one save after the other. Nothing that was typed meanwhile is lost to an answer.
 */
export class DraftKeeper {
  private snapshot: Snapshot;
  private base: Draft | null;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<boolean> | null = null;
  private failures = 0;
  /** An answer was lost: nobody knows whether what was sent has arrived. */
  private unsure = false;
  /** What was sent last: a backend that keeps something otherwise is not asked again and again. */
  private lastBody = "";
  private draftKey: string;
  private readonly options: Options;

  constructor(options: Options) {
    this.options = options;
    this.base = options.base;
    this.draftKey = options.draftKey;
    const dirty =
      !this.isSavedNow(options.draft) && (options.draft.id !== null || options.draft.title !== "");
    this.snapshot = {
      draft: options.draft,
      listing: options.listing,
      state: { kind: dirty ? "dirty" : "clean" },
      moved: [],
    };
  }

  readonly read = (): Snapshot => this.snapshot;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes what was typed. */
  change(update: (draft: Draft) => Draft): void {
    const draft = update(this.snapshot.draft);
    if (draft === this.snapshot.draft) return;
    this.set({ draft, state: this.running ? this.snapshot.state : { kind: "dirty" } });
    this.remember();
    this.failures = 0;
    this.saveSoon(PAUSE_MS);
  }

  /** Puts back what an earlier visit could not save; under its own key, since it may have arrived after all. */
  restore(draft: Draft, draftKey: string): void {
    if (draft.id === null) this.draftKey = draftKey;
    else this.unsure = true;
    this.change(() => draft);
  }

  /** A connection has come back, or somebody has returned to the page. */
  wake(): void {
    if (["waiting", "dirty"].includes(this.snapshot.state.kind)) this.saveSoon(0);
  }

  /** Saves now; true when the backend has everything that is on screen. */
  async save(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.running) if (!(await this.running)) return false;
    this.running = this.saveOnce();
    const saved = await this.running.finally(() => (this.running = null));
    if (saved && !this.isSettled()) return await this.save();
    return saved;
  }

  /** Forgets what this phone holds, and saves no more. */
  discard(): void {
    clearTimeout(this.timer);
    this.options.store.keep(null, this.snapshot.draft.id);
  }

  private async saveOnce(): Promise<boolean> {
    const { transport } = this.options;
    const { draft } = this.snapshot;
    if (this.isSavedNow(draft)) {
      this.set({ state: this.snapshot.state.kind === "dirty" ? { kind: "clean" } : this.snapshot.state });
      this.options.store.keep(null, draft.id);
      return true;
    }
    if (draft.id === null && draft.title.trim() === "") return false;
    this.set({ state: { kind: "saving" } });
    if (this.unsure && draft.id !== null && this.base !== null) {
      const answer = await transport.read(draft.id);
      if (!answer.ok) return this.failed(answer);
      this.arrived(this.base, answer.listing);
      this.unsure = false;
    }
    const sent = this.snapshot.draft;
    const body = toBody(sent, this.base);
    this.lastBody = JSON.stringify(body);
    const answer =
      this.snapshot.listing !== null && Object.keys(body).length === 0
        ? ({ ok: true, listing: this.snapshot.listing } as const)
        : await transport.save(sent.id, body, this.draftKey);
    if (!answer.ok) return this.failed(answer);
    this.arrived(sent, answer.listing);
    this.failures = 0;
    this.unsure = false;
    const whole = this.isSettled();
    this.set({ state: whole ? { kind: "saved", at: new Date() } : { kind: "dirty" } });
    this.remember();
    if (!whole) this.saveSoon(PAUSE_MS);
    return true;
  }

  private arrived(base: Draft, listing: Listing): void {
    const saved = withKeysOf(base, draftOf(listing));
    const draft = mergeDraft(base, this.snapshot.draft, saved);
    // What was known under "new" is known under its id now.
    if (this.snapshot.draft.id === null) this.options.store.keep(null, null);
    this.base = saved;
    this.set({ draft, listing, moved: movedStock(base, saved) });
  }

  private failed(answer: Extract<SaveAnswer, { ok: false }>): false {
    if (answer.reason === "offline") {
      this.unsure = true;
      this.set({ state: { kind: "waiting" } });
      this.saveSoon(RETRIES_MS[Math.min(this.failures, RETRIES_MS.length - 1)] ?? PAUSE_MS);
      this.failures += 1;
    } else {
      this.set({
        state:
          answer.reason === "expired" ? { kind: "expired" } : { kind: "refused", message: answer.message },
      });
    }
    this.remember();
    return false;
  }

  private saveSoon(ms: number): void {
    clearTimeout(this.timer);
    if (this.options.auto) this.timer = setTimeout(() => void this.save(), ms);
  }

  private remember(): void {
    const { draft } = this.snapshot;
    const kept = this.isSavedNow(draft) ? null : { draft, base: this.base, draftKey: this.draftKey };
    this.options.store.keep(kept, draft.id);
  }

  private isSettled(): boolean {
    const { draft } = this.snapshot;
    return this.isSavedNow(draft) || JSON.stringify(toBody(draft, this.base)) === this.lastBody;
  }

  private isSavedNow(draft: Draft): boolean {
    return isSaved(draft, this.base);
  }

  private set(change: Partial<Snapshot>): void {
    this.snapshot = { ...this.snapshot, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** Variants that the backend has another number of than the one that was sent to it. */
function movedStock(sent: Draft, saved: Draft): Snapshot["moved"] {
  return saved.variants.flatMap(({ key, title, stock }) => {
    const typed = sent.variants.find((variant) => variant.key === key);
    if (!typed || typed.stock.trim() === "" || readWhole(typed.stock) === readWhole(stock)) return [];
    return [{ title, stock }];
  });
}
