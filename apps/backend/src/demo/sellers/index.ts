import type { DemoSeller } from "../types";
import { anyamanPakUdin } from "./anyaman-pak-udin";
import { bandengMauk } from "./bandeng-mauk";
import { dapurIbuSiti } from "./dapur-ibu-siti";
import { kueRatna } from "./kue-ratna";

/** All makers of the demo with their goods and papers, in the order in which they joined. */
export const DEMO_SELLERS: readonly DemoSeller[] = [dapurIbuSiti, bandengMauk, anyamanPakUdin, kueRatna];
