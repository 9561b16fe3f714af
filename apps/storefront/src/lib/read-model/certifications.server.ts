import { certificationDocumentSchema, INDEX, type CertificationDocument } from "@gerai/contracts";

import { askIndex, readHits } from "./client.server.ts";
import { isRecordId, quoted } from "./filters.ts";

/** A certificate by id, in force or not (judge with `isInForce`); null when none was ever verified under that id. */
export async function getCertification(id: string): Promise<CertificationDocument | null> {
  if (!isRecordId(id)) return null;
  const [found] = await askIndex([
    { indexUid: INDEX.certifications, filter: [`id = ${quoted(id)}`], page: 1, hitsPerPage: 1 },
  ]);
  return readHits(certificationDocumentSchema, found)[0] ?? null;
}
