import { MedusaService } from "@medusajs/framework/utils";

import { Certification } from "./models/certification";
import { CertificationEvent } from "./models/certification-event";

/** Reads and writes of the certification module; business verbs live in `workflows/certification`. */
export default class CertificationModuleService extends MedusaService({
  Certification,
  CertificationEvent,
}) {}
