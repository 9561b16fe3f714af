import type { Words } from "./dictionary.ts";
import { system } from "./id/system.ts";

/** Indonesian, the language the shop is written in. One file per area under `id/`. */
export const id = { system };

export type Dictionary = Words<typeof id>;
