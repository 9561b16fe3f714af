/** Migrates an empty database and lays the ground in it, on which every suite begins. A program of its own. */
import { startBackend } from "../running-backend";
import { layGround } from "../world";

async function main(): Promise<void> {
  const [name] = process.argv.slice(2);
  if (!name) throw new Error("The name of the database is missing");
  const backend = await startBackend(name, { empty: true });
  await layGround(backend);
  await backend.idle();
  await backend.stop();
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
