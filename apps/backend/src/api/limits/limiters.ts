import Redis from "ioredis";
import { RateLimiterMemory, RateLimiterRedis, type RateLimiterAbstract } from "rate-limiter-flexible";

import { env } from "../../env";
import { LIMITS, type LimitName } from "./limits";

let redis: Redis | undefined;
const limiters = new Map<LimitName, RateLimiterAbstract>();

/** The counter of a limit: in memory for one process, in Redis for several. */
export function limiter(name: LimitName): RateLimiterAbstract {
  const known = limiters.get(name);
  if (known) return known;
  const { points, seconds } = LIMITS[name];
  const options = { keyPrefix: `gerai-limit-${name}`, points, duration: seconds };
  const memory = new RateLimiterMemory(options);
  const made =
    env.redisUrl === undefined
      ? memory
      : // While Redis is away every process counts for itself.
        new RateLimiterRedis({ ...options, storeClient: connection(env.redisUrl), insuranceLimiter: memory });
  limiters.set(name, made);
  return made;
}

function connection(url: string): Redis {
  redis ??= new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1 });
  // Without a listener Node would end the process; the insurance above goes on counting.
  redis.on("error", () => undefined);
  return redis;
}
