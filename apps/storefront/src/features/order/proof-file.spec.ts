import { proofProblem } from "./proof-file.ts";

it.each([
  [null, "missing"],
  [{ size: 0, type: "application/octet-stream" }, "missing"],
  [{ size: 5 * 1024 * 1024 + 1, type: "image/png" }, "tooLarge"],
  [{ size: 100, type: "text/html" }, "wrongKind"],
  [{ size: 100, type: "image/heic" }, "wrongKind"],
  [{ size: 5 * 1024 * 1024, type: "image/jpeg" }, null],
  [{ size: 100, type: "application/pdf" }, null],
  [{ size: 100, type: "" }, null],
])("%j: %s", (file, problem) => {
  expect(proofProblem(file)).toBe(problem);
});
