/** Thrown by `withTimeout`. */
export class TimeoutError extends Error {
  override name = "TimeoutError";
}

/** Waits for a promise, but no longer than so many milliseconds; then throws a TimeoutError. */
export async function withTimeout<Result>(promise: Promise<Result>, ms: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeoutError(`Nothing after ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
