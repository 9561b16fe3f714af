import type { Pack } from "../../types";
import { bag } from "./bag";
import { bottle } from "./bottle";
import { box, soapbar } from "./box";
import { cloth } from "./cloth";
import { garment } from "./garment";
import { hamper } from "./hamper";
import { tagHat } from "./hat";
import { jar, toples } from "./jar";
import type { PackArt } from "./pack";
import { pouch } from "./pouch";
import { sandal } from "./sandal";
import { shoeBox } from "./shoe-box";
import { tray } from "./tray";
import { vac } from "./vac";
import { voal } from "./voal";

const PACKS: Readonly<Record<Pack, PackArt>> = {
  pouch,
  jar,
  bottle,
  box,
  "tag-hat": tagHat,
  bag,
  cloth,
  voal,
  toples,
  soapbar,
  vac,
  sandal,
  tray,
  hamper,
};

const CLOTHES = /kemeja|koko|gamis|abaya|mukena|kaos|outer|tunik/;
const CLOSED_SHOES = /sepatu|pantofel|flat shoes|sneaker/;

/** The drawing for a pack. Clothes hang on a hanger and shoes stand on their box, whatever the data calls them. */
export function packArt(pack: Pack, words: string): PackArt {
  if ((pack === "cloth" || pack === "voal") && CLOTHES.test(words)) return garment;
  if (pack === "box" && CLOSED_SHOES.test(words)) return shoeBox;
  return PACKS[pack];
}

export type { PackArt, PackLook } from "./pack";
