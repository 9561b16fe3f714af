import InProcessLockingProvider from "./service";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("jobs on one key run one after the other, in the order in which they came", async () => {
  const locks = new InProcessLockingProvider();
  const seen: string[] = [];
  await Promise.all(
    ["a", "b", "c", "d"].map((name) =>
      locks.execute("basket", async () => {
        seen.push(`${name} in`);
        await pause(2);
        seen.push(`${name} out`);
      }),
    ),
  );
  expect(seen).toEqual(["a in", "a out", "b in", "b out", "c in", "c out", "d in", "d out"]);
});

test("fifty jobs with overlapping keys in every order all get through, none inside another's", async () => {
  const locks = new InProcessLockingProvider();
  const inside = new Set<string>();
  let done = 0;
  await Promise.all(
    Array.from({ length: 50 }, (_, index) => {
      const keys = [index % 5, (index * 3) % 7, (index * 2) % 3].map((number) => `item-${number}`);
      const mine = [...new Set(index % 2 === 0 ? keys : keys.toReversed())];
      return locks.execute(mine, async () => {
        expect(mine.filter((key) => inside.has(key))).toEqual([]);
        for (const key of mine) inside.add(key);
        await pause(1);
        for (const key of mine) inside.delete(key);
        done += 1;
      });
    }),
  );
  expect(done).toBe(50);
});

test("a job that fails frees its keys and passes the failure on", async () => {
  const locks = new InProcessLockingProvider();
  await expect(locks.execute(["a", "b"], () => Promise.reject(new Error("broken")))).rejects.toThrow(
    "broken",
  );
  await expect(locks.execute(["b", "a"], () => Promise.resolve("fine"))).resolves.toBe("fine");
});

test("a wait that lasts too long fails and leaves nothing held and nobody in the queue", async () => {
  const locks = new InProcessLockingProvider();
  await locks.acquire("b");
  await expect(locks.execute(["a", "b"], () => Promise.resolve(), { timeout: 0.02 })).rejects.toMatchObject({
    type: "conflict",
  });
  await locks.acquire("a");
  expect(await locks.release(["a", "b"])).toBe(true);
  await locks.acquire(["a", "b"]);
});

test("acquire fails at once, holding none of its keys", async () => {
  const locks = new InProcessLockingProvider();
  await locks.acquire("b");
  await expect(locks.acquire(["a", "b"])).rejects.toMatchObject({ type: "conflict" });
  await locks.acquire("a");
});

test("an owner may take its lock again; one without a name may not", async () => {
  const locks = new InProcessLockingProvider();
  await locks.acquire("a", { ownerId: "me" });
  await locks.acquire("a", { ownerId: "me" });
  await expect(locks.acquire("a", { ownerId: "you" })).rejects.toThrow("a");
  expect(await locks.release("a", { ownerId: "you" })).toBe(false);
  expect(await locks.release("a")).toBe(false);
  expect(await locks.release("a", { ownerId: "me" })).toBe(true);
  await locks.acquire("a");
  await expect(locks.acquire("a")).rejects.toThrow("a");
});

test("a lock with an end frees itself and goes to the one who waits", async () => {
  const locks = new InProcessLockingProvider();
  await locks.acquire("a", { expire: 0.02 });
  await expect(locks.acquire("a")).rejects.toThrow("a");
  await expect(locks.execute("a", () => Promise.resolve("mine"))).resolves.toBe("mine");
});

test("nobody outside can take a running job's lock away", async () => {
  const locks = new InProcessLockingProvider();
  await locks.execute("a", async () => {
    expect(await locks.release("a")).toBe(false);
    await locks.releaseAll();
    await expect(locks.acquire("a")).rejects.toThrow("a");
  });
});

test("releaseAll frees an owner's locks and no others", async () => {
  const locks = new InProcessLockingProvider();
  await locks.acquire(["a", "b"], { ownerId: "me" });
  await locks.acquire("c", { ownerId: "you" });
  await locks.releaseAll({ ownerId: "me" });
  await locks.acquire(["a", "b"]);
  await expect(locks.acquire("c")).rejects.toThrow("c");
});
