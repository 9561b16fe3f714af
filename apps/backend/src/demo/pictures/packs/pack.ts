import type { LabelContent } from "../label";
import type { Box, Svg } from "../svg";

/** Everything a pack needs to be drawn. */
export interface PackLook extends LabelContent {
  /** Main colour of the pack as `#rrggbb`. */
  colour: string;
  /** Drawing of the goods themselves, for windows, jars and trays. */
  piece: string;
  /** Lower-case words of the product, for motifs that follow them. */
  words: string;
  /** A number that stays the same for a product: chooses between equals. */
  seed: number;
}

/** A pack that can be set on a ground. Units are its own; x = 0 is its middle. */
export interface PackArt {
  /** How far the drawing reaches. */
  bounds: Box;
  /** Where the lettering is: ingredients keep clear of it. */
  keepClear: Box;
  /** Largest tilt in degrees; glass stands straight. */
  tilt: number;
  /** Half the width of the shadow on the floor. */
  footprint: number;
  draw: (look: PackLook) => Svg;
}
