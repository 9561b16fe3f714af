import type { Words } from "../dictionary.ts";
import type { form as indonesian } from "../id/form.ts";

export const form: Words<typeof indonesian> = {
  problems: "Something needs another look",
  problem: "To correct:",
  optional: "(optional)",
  titleWithProblems: (title: string) => `To correct: ${title}`,
  showPassword: "Show",
  hidePassword: "Hide",
};
