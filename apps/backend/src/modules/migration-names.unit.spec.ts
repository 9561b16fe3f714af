import { globSync } from "node:fs";
import { basename } from "node:path";

// Medusa keeps one list of migrations for all modules: of two with the same name the second never runs.
test("no two modules have a migration of the same name", () => {
  const files = globSync("*/migrations/Migration*.ts", { cwd: __dirname });
  expect(files.length).toBeGreaterThan(10);
  const names = files.map((file) => basename(file));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
