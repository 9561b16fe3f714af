import { BackendProcess, ProcessGone } from "./backend-process";

/** What became of the processes and of the baskets they were given. */
export interface KillReport {
  processes: number;
  /** Processes that were killed before they had answered for all of their baskets. */
  killedAtWork: number;
  /** Completions that a process answered before it died. */
  answered: number;
}

/** Completions that run at the same time in the process that dies. */
const TOGETHER = 6;
/** Processes side by side: a start takes longer than a death. */
const LANES = 2;

/**
 * Has baskets completed by one process after the other, each of which is killed (SIGKILL) at a random statement of
 * the few completions it was given. How many statements there are to die at is learnt from the first process, which
 * is killed when it has finished.
 */
export async function killCompletions(databaseUrl: string, cartIds: readonly string[]): Promise<KillReport> {
  const report: KillReport = { processes: 0, killedAtWork: 0, answered: 0 };
  const batches: string[][] = [];
  for (let from = 0; from < cartIds.length; from += TOGETHER)
    batches.push(cartIds.slice(from, from + TOGETHER));

  /** @returns how many statements the process sent; NaN when it died */
  async function oneProcess(batch: string[], statements?: number): Promise<number> {
    const process = await BackendProcess.start(databaseUrl);
    report.processes += 1;
    const before = Number((await process.ask({ what: "count" })).result);
    if (statements !== undefined) {
      const at = Math.ceil(Math.random() * statements * (batch.length / TOGETHER));
      await process.ask({ what: "die-after", statements: at + (Math.random() < 0.5 ? 0 : 0.5) });
    }
    const outcomes = await Promise.allSettled(
      batch.map((cartId) => process.ask({ what: "complete", cartId })),
    );
    const unanswered = outcomes.filter((outcome) => outcome.status === "rejected");
    const refused = unanswered.find((outcome) => !(outcome.reason instanceof ProcessGone));
    if (refused) throw refused.reason;
    report.answered += outcomes.length - unanswered.length;
    if (unanswered.length > 0) report.killedAtWork += 1;
    const sent = unanswered.length > 0 ? NaN : Number((await process.ask({ what: "count" })).result) - before;
    await process.kill();
    return sent;
  }

  const statements = await oneProcess(batches.shift() ?? []);
  const lane = async (): Promise<void> => {
    for (let batch = batches.shift(); batch; batch = batches.shift()) await oneProcess(batch, statements);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return report;
}
