import { backendSuite } from "./backend-suite";
import { makeBaskets, makeGoods, type MarketGoods } from "./market";
import { BackendProcess } from "./processes/backend-process";

/** Makers in a basket, and how much of Medusa's own time ours may take. */
const AIMS = [
  { makers: 1, aim: 1 },
  { makers: 2, aim: 1 },
  { makers: 4, aim: 1.2 },
];
/** Pairs that are measured, after those that only warm both sides up. */
const PAIRS = Number(process.env.BENCH_PAIRS ?? 60);
const WARM_UP = 5;

backendSuite(
  ({ ground, container, databaseUrl }) => {
    test("completing a basket, beside Medusa's own completion of the same basket", async () => {
      const shelves: MarketGoods[] = [];
      for (let maker = 0; maker < 4; maker += 1)
        shelves.push(await makeGoods(ground(), { stock: 1_000_000 }));
      // A process without the hooks that forbid Medusa's way; both sides run in it, turn by turn.
      const backend = await BackendProcess.start(databaseUrl);
      const lines: string[] = [];
      for (const { makers, aim } of AIMS) {
        const number = PAIRS + WARM_UP;
        const goods = shelves.slice(0, makers);
        const cartIds = await makeBaskets(
          container(),
          ground(),
          Array.from({ length: 2 * number }, () => goods),
        );
        const [ours, theirs] = [cartIds.slice(0, number), cartIds.slice(number)];
        for (const cartId of theirs) await backend.ask({ what: "open-their-payment", cartId });
        const pairs: { ours: number; theirs: number }[] = [];
        for (let turn = 0; turn < number; turn += 1) {
          const complete = async () => (await backend.ask({ what: "complete", cartId: ours[turn] ?? "" })).ms;
          const completeTheirs = async () =>
            (await backend.ask({ what: "complete-their-way", cartId: theirs[turn] ?? "" })).ms;
          // Whoever is second finds warmer caches, so they take turns.
          const pair =
            turn % 2 === 0
              ? { ours: await complete(), theirs: await completeTheirs() }
              : { theirs: await completeTheirs(), ours: await complete() };
          if (turn >= WARM_UP) pairs.push(pair);
        }
        const ratio = quantiles(pairs.map((pair) => pair.ours / pair.theirs));
        const [own, core] = [
          quantiles(pairs.map((pair) => pair.ours)),
          quantiles(pairs.map((pair) => pair.theirs)),
        ];
        lines.push(
          `  ${ratio.median <= aim ? "+" : "-"} ${makers} ${makers === 1 ? "maker " : "makers"}  ` +
            `${ratio.median.toFixed(2)} × Medusa's own, aim ${aim.toFixed(1)}; middle half of pairs ` +
            `${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)}; ${own.median.toFixed(0)} ms against ${core.median.toFixed(0)} ms`,
        );
      }
      await backend.kill();
      process.stdout.write(`\nCompleting a basket, median of ${PAIRS} pairs\n${lines.join("\n")}\n\n`);
      expect(lines).toHaveLength(AIMS.length);
    }, 900_000);
  },
  { fresh: false },
);

function quantiles(values: number[]): { low: number; median: number; high: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}
