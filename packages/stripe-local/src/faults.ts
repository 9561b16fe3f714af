/** One way in which requests go wrong. */
export interface Fault {
  /** `POST /v1/refunds` or the beginning of a path; absent: any request. */
  on?: string;
  /**
   * `error`: answered with `status` before anything is done. `delay`: carried out after `ms`. `drop`: the connection
   * is cut before anything is done. `drop_after`: carried out, and the connection is cut in place of an answer.
   */
  kind: "error" | "delay" | "drop" | "drop_after";
  status?: number;
  ms?: number;
  /** For how many requests; once unless told. */
  times?: number;
}

/** Faults that wait for their request. */
export class Faults {
  private waiting: { fault: Fault; left: number }[] = [];

  /** From now on, as often as the fault says. */
  add(fault: Fault): void {
    this.waiting.push({ fault, left: fault.times ?? 1 });
  }

  /** Everything works again. */
  clear(): void {
    this.waiting = [];
  }

  /** The fault for a request, which is used up by it. */
  take(method: string, path: string): Fault | null {
    const found = this.waiting.find(({ fault, left }) => left > 0 && fits(fault.on, method, path));
    if (!found) return null;
    found.left -= 1;
    return found.fault;
  }
}

function fits(on: string | undefined, method: string, path: string): boolean {
  if (on === undefined) return true;
  const [first = "", second] = on.split(" ");
  if (second === undefined) return path.startsWith(first);
  return first === method && path.startsWith(second);
}
