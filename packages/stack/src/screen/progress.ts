import { UserError } from "../user-error.ts";

/** Where lines go; the supervisor's own log in the background, the terminal otherwise. */
export type Say = (line: string) => void;

const ANNOUNCE_MS = 1000;
const HEARTBEAT_MS = 10_000;
const NAME_WIDTH = 12;

/** Shows steps with their times; a long one says every ten seconds that it is still at work. */
export class Progress {
  #say: Say;
  #began = Date.now();

  constructor(say: Say) {
    this.#say = say;
  }

  /** Runs one step. `note` replaces the word "done" and may be set while it runs. */
  async step<T>(name: string, what: string, work: (note: (text: string) => void) => Promise<T>): Promise<T> {
    const began = Date.now();
    let note = "done";
    const announce = setTimeout(() => this.line(name, `${what} …`), ANNOUNCE_MS);
    const heartbeat = setInterval(() => this.line(name, `${what} … ${seconds(began)}`), HEARTBEAT_MS);
    try {
      const result = await work((text) => (note = text));
      this.line(name, Date.now() - began >= 100 ? `${note}, ${seconds(began)}` : note);
      return result;
    } catch (error) {
      this.line(name, `failed after ${seconds(began)}`);
      throw error;
    } finally {
      clearTimeout(announce);
      clearInterval(heartbeat);
    }
  }

  /** One line in the same columns, for what is no step. */
  line(name: string, text: string): void {
    this.#say(`  ${name.padEnd(NAME_WIDTH)}${text}`);
  }

  /** Time since the beginning, such as `12.3 s`. */
  total(): string {
    return seconds(this.#began);
  }
}

/** A failure as the person should see it: one line for their own mistakes, everything for ours. */
export function explain(error: unknown): string {
  if (error instanceof UserError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function seconds(began: number): string {
  return `${((Date.now() - began) / 1000).toFixed(1)} s`;
}
