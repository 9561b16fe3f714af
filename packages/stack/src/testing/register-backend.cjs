/**
 * Preload of the backend's integration tests: lets `require` read TypeScript with the backend's own settings.
 * It resolves from the backend, because ts-node is the backend's dependency.
 */
const { createRequire } = require("node:module");
const path = require("node:path");

const backend = path.resolve(__dirname, "../../../../apps/backend");
createRequire(path.join(backend, "package.json"))("ts-node").register({
  project: path.join(backend, "tsconfig.json"),
  swc: true,
  transpileOnly: true,
  compilerOptions: { module: "commonjs", moduleResolution: "node10" },
});
