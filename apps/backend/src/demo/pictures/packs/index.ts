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

/** The drawing for a pack; clothes that the demo calls a cloth hang on a hanger. */
export function packArt(pack: Pack, words: string): PackArt {
  if (pack === "cloth" && /kemeja|koko|gamis|abaya|mukena|kaos|outer|tunik/.test(words)) return garment;
  return PACKS[pack];
}

export type { PackArt, PackLook } from "./pack";
