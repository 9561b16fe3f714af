import { fork, type ChildProcess } from "node:child_process";
import { resolve } from "node:path";

import type { ChildAnswer, ChildOrder, ChildWish } from "./protocol";

const BACKEND = resolve(__dirname, "../../..");
const REGISTER = resolve(BACKEND, "../../packages/stack/src/testing/register-backend.cjs");

/** A further backend process on the database of a suite, which can be killed. */
export class BackendProcess {
  private next = 1;
  private readonly waiting = new Map<
    number,
    { settle: (answer: ChildAnswer) => void; fail: (error: Error) => void }
  >();
  /** Resolves when the process is gone. */
  readonly gone: Promise<void>;

  private constructor(private readonly child: ChildProcess) {
    child.on("message", (answer: ChildAnswer) => {
      this.waiting.get(answer.id)?.settle(answer);
      this.waiting.delete(answer.id);
    });
    this.gone = new Promise((leave) => {
      child.once("exit", () => {
        for (const { fail } of this.waiting.values()) fail(new ProcessGone());
        this.waiting.clear();
        leave();
      });
    });
  }

  /** Starts one and waits until it is ready, about three seconds. */
  static async start(databaseUrl: string): Promise<BackendProcess> {
    const child = fork(resolve(__dirname, "backend-child.ts"), {
      cwd: BACKEND,
      execArgv: ["--require", REGISTER],
      env: {
        ...process.env,
        DATABASE_URL: databaseUrl,
        LOG_LEVEL: "error",
        GERAI_DRAIN: "0",
      },
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    const started = new BackendProcess(child);
    await new Promise<ChildAnswer>((settle, fail) => started.waiting.set(0, { settle, fail }));
    return started;
  }

  /**
   * Asks it to do something.
   * @throws ProcessGone when it dies before it has answered, Error with its words when it refuses
   */
  async ask(wish: ChildWish): Promise<{ result: unknown; ms: number }> {
    const id = this.next++;
    const answer = await new Promise<ChildAnswer>((settle, fail) => {
      if (!this.child.connected) {
        fail(new ProcessGone());
        return;
      }
      this.waiting.set(id, { settle, fail });
      this.child.send({ id, ...wish } as ChildOrder, (error) => {
        if (error) fail(new ProcessGone());
      });
    });
    if (answer.error !== undefined) throw new Error(answer.error);
    return { result: answer.result, ms: answer.ms };
  }

  /** Ends it at once, as `kill -9` does. */
  async kill(): Promise<void> {
    this.child.kill("SIGKILL");
    await this.gone;
  }
}

/** The process died before it answered. */
export class ProcessGone extends Error {}
