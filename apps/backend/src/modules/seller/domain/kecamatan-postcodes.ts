/**
 * The usual postcode of each kecamatan of Kabupaten Tangerang, by Kemendagri code. Several kecamatan have
 * more than one postcode; this is the one most of their villages use, so it is a suggestion on a form and
 * never a check. The codes are facts, checked against cahyadsn/wilayah_kodepos (MIT).
 */
export const KECAMATAN_POSTCODES: Readonly<Record<string, string>> = {
  "36.03.01": "15610",
  "36.03.02": "15611",
  "36.03.03": "15721",
  "36.03.04": "15720",
  "36.03.05": "15730",
  "36.03.06": "15621",
  "36.03.07": "15550",
  "36.03.08": "15531",
  "36.03.09": "15530",
  "36.03.10": "15532",
  "36.03.11": "15540",
  "36.03.12": "15560",
  "36.03.13": "15510",
  "36.03.14": "15211",
  "36.03.15": "15570",
  "36.03.16": "15520",
  "36.03.17": "15810",
  "36.03.18": "15710",
  "36.03.19": "15711",
  "36.03.20": "15820",
  "36.03.22": "15330",
  "36.03.23": "15341",
  "36.03.27": "15612",
  "36.03.28": "15811",
  "36.03.29": "15561",
  "36.03.30": "15521",
  "36.03.31": "15731",
  "36.03.32": "15620",
  "36.03.33": "15551",
};
