import { prepare } from "./lib/launch.mjs";

await prepare();
