import type { Svg } from "../svg";
import { BAKED } from "./baked";
import { BREWED } from "./brewed";
import { FRIED } from "./fried";
import { SEA } from "./sea";

/**
 * The goods themselves, one piece each, drawn by hand in a box of 100 × 100 around 0,0: what an emoji set
 * has no picture of.
 */
export const PIECE_DRAWINGS: Readonly<Record<string, () => Svg>> = { ...FRIED, ...BAKED, ...BREWED, ...SEA };
