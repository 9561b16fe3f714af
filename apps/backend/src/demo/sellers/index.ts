import type { DemoSeller } from "../types";
import { abonHjNunung } from "./abon-hj-nunung";
import { anyamanPakUdin } from "./anyaman-pak-udin";
import { bandengMauk } from "./bandeng-mauk";
import { batikWening } from "./batik-wening";
import { bekuRina } from "./beku-rina";
import { bingkisBenteng } from "./bingkis-benteng";
import { bumbuMakEha } from "./bumbu-mak-eha";
import { dapurIbuSiti } from "./dapur-ibu-siti";
import { dewiAlami } from "./dewi-alami";
import { dodolNeng } from "./dodol-neng";
import { herbalLilis } from "./herbal-lilis";
import { jamuMbokSum } from "./jamu-mbok-sum";
import { kacangOman } from "./kacang-oman";
import { kenangaEcoprint } from "./kenanga-ecoprint";
import { keripikBuMarni } from "./keripik-bu-marni";
import { konveksiBarokah } from "./konveksi-barokah";
import { kopiRaksa } from "./kopi-raksa";
import { kueRatna } from "./kue-ratna";
import { lautTanjungPasir } from "./laut-tanjung-pasir";
import { maduAsep } from "./madu-asep";
import { maduRimba } from "./madu-rimba";
import { pandanOcih } from "./pandan-ocih";
import { peyekImas } from "./peyek-imas";
import { ronaSepatu } from "./rona-sepatu";
import { rosellaMekar } from "./rosella-mekar";
import { rotiGambangUjang } from "./roti-gambang-ujang";
import { sambalYuli } from "./sambal-yuli";
import { sandalMangDadang } from "./sandal-mang-dadang";
import { tikaBakery } from "./tika-bakery";
import { zahraVoal } from "./zahra-voal";

/** All makers of the demo with their goods and papers, in the order in which they joined. */
export const DEMO_SELLERS: readonly DemoSeller[] = [
  dapurIbuSiti,
  bandengMauk,
  anyamanPakUdin,
  kueRatna,
  sambalYuli,
  kopiRaksa,
  batikWening,
  dodolNeng,
  peyekImas,
  dewiAlami,
  pandanOcih,
  tikaBakery,
  herbalLilis,
  zahraVoal,
  maduAsep,
  kacangOman,
  abonHjNunung,
  bekuRina,
  sandalMangDadang,
  ronaSepatu,
  bingkisBenteng,
  kenangaEcoprint,
  rosellaMekar,
  rotiGambangUjang,
  bumbuMakEha,
  konveksiBarokah,
  keripikBuMarni,
  maduRimba,
  jamuMbokSum,
  lautTanjungPasir,
];
