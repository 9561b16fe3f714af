import type { Palette } from "../types";

/** Three tones of one background: wall, floor, and the lighter shape between them. */
export interface PaletteTones {
  wall: string;
  floor: string;
  glow: string;
}

/** The twelve colour families of the backgrounds. */
export const PALETTE_TONES: Readonly<Record<Palette, PaletteTones>> = {
  leaf: { wall: "#cfe0c3", floor: "#a9c79a", glow: "#e4eedb" },
  terra: { wall: "#efc3a4", floor: "#d9936a", glow: "#f6dcc8" },
  kunyit: { wall: "#f5dc9b", floor: "#e5b95a", glow: "#fbeecb" },
  indigo: { wall: "#c4cfe6", floor: "#8fa3cc", glow: "#dfe6f4" },
  rosella: { wall: "#ecc3c6", floor: "#d1888f", glow: "#f7dfe0" },
  cream: { wall: "#efe3cd", floor: "#d9c4a0", glow: "#f8f1e3" },
  sea: { wall: "#bfdcdc", floor: "#86b8b9", glow: "#dcefee" },
  lilac: { wall: "#d9cdea", floor: "#b19fd0", glow: "#ece4f6" },
  pandan: { wall: "#dbe3a8", floor: "#b4c26a", glow: "#eef2cf" },
  clay: { wall: "#d8b59a", floor: "#b98763", glow: "#ead3c2" },
  night: { wall: "#3d4a6b", floor: "#28324d", glow: "#52618a" },
  deep: { wall: "#1f5b3c", floor: "#164530", glow: "#2c7350" },
};
