import { QueueFullError, WorkQueue } from "./work-queue.ts";

describe("WorkQueue", () => {
  it("runs so many at once, in order, and hands the turn on after a failure", async () => {
    const queue = new WorkQueue({ atOnce: 2, longest: 10 });
    const order: number[] = [];
    let running = 0;
    let most = 0;
    const job = (n: number) => async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
      order.push(n);
      if (n === 1) throw new Error("no picture");
      return n;
    };
    const results = await Promise.allSettled([0, 1, 2, 3, 4, 5].map((n) => queue.run(job(n))));
    expect(most).toBe(2);
    expect(order).toEqual([0, 1, 2, 3, 4, 5]);
    expect(results.map(({ status }) => status)).toEqual([
      "fulfilled",
      "rejected",
      "fulfilled",
      "fulfilled",
      "fulfilled",
      "fulfilled",
    ]);
  });

  it("refuses when too many wait, and takes work again afterwards", async () => {
    const queue = new WorkQueue({ atOnce: 1, longest: 1 });
    let release = () => {};
    const first = queue.run(() => new Promise<void>((resolve) => (release = resolve)));
    const second = queue.run(() => Promise.resolve("second"));
    await expect(queue.run(() => Promise.resolve("third"))).rejects.toBeInstanceOf(QueueFullError);
    release();
    await first;
    expect(await second).toBe("second");
    expect(await queue.run(() => Promise.resolve("fourth"))).toBe("fourth");
  });
});
