export { detectKind } from "./detect.js";
export { PIRT_FOOD_GROUPS, PIRT_PACKS } from "./kinds/pirt.js";
export { normaliseNumber } from "./normalise.js";
export { parseRegistrationNumber } from "./parse.js";
export {
  REGISTRATION_KINDS,
  type Finding,
  type FindingLevel,
  type ParsedNumber,
  type ParseOptions,
  type RegistrationKind,
} from "./types.js";
