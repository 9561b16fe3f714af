import { system } from "./en/system.ts";
import type { Dictionary } from "./id.ts";

export const en: Dictionary = { system };
