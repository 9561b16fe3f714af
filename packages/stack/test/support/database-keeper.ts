/** A supervisor with a database, as a process of its own, to be killed by a test. Env: PORT, DATA_DIR. */
import { createCluster } from "../../src/postgres/cluster.ts";
import { settlePlace } from "../../src/postgres/place.ts";
import { postgresPart } from "../../src/supervise/postgres-part.ts";
import { Supervisor } from "../../src/supervise/supervisor.ts";

const password = "a-password-of-this-test";
const place = settlePlace(process.env.DATA_DIR ?? "");
await createCluster(place, password);
const supervisor = new Supervisor({ say: console.log, changed: () => undefined });
await supervisor.add(postgresPart(place, { port: Number(process.env.PORT), password, throwAway: true }));
console.log(`up ${place.data}`);
setInterval(() => undefined, 1000);
