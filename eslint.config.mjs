import eslint from "@eslint/js";
import astro from "eslint-plugin-astro";
import tseslint from "typescript-eslint";

const TYPED = ["**/*.ts", "**/*.tsx"];
const PLAIN = ["**/*.js", "**/*.mjs", "**/*.cjs"];
const TESTS = ["**/*.spec.ts", "**/test/**", "**/testing/**", "e2e/**"];

export default tseslint.config(
  {
    ignores: [
      "**/dist/**",
      "**/.medusa/**",
      "**/.astro/**",
      "**/.turbo/**",
      "**/.data*/**",
      "**/test-results/**",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error", reportUnusedInlineConfigs: "error" } },
  eslint.configs.recommended,
  {
    files: TYPED,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      // It trusts narrowing that a callback or an abort signal has long undone, and asks to delete such checks.
      "@typescript-eslint/no-unnecessary-condition": "off",
      // An empty text is as good as none in most settings.
      "@typescript-eslint/prefer-nullish-coalescing": ["error", { ignorePrimitives: { string: true } }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      // Whole numbers read well in messages; objects and undefined never do.
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // Texts are cut into characters here and there, always plain ones.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // Type aliases and interfaces both have their place.
      "@typescript-eslint/consistent-type-definitions": "off",
    },
  },
  {
    files: TESTS,
    rules: {
      // A failed lookup in a test should fail loudly, and `!` says so in one character.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-empty-function": "off",
    },
  },
  {
    // The build's tsconfig leaves tests out, and Medusa accepts no other name for it.
    files: ["apps/backend/**/*.spec.ts", "apps/backend/src/testing/**/*.ts"],
    languageOptions: {
      parserOptions: { projectService: false, project: ["apps/backend/tsconfig.spec.json"] },
    },
  },
  {
    // Medusa's query answers with `any`: to say what it holds is right, and this rule would call it needless.
    files: ["apps/backend/**/*.ts"],
    rules: { "@typescript-eslint/no-unnecessary-type-assertion": "off" },
  },
  {
    files: ["vitest.config.ts"],
    languageOptions: { parserOptions: { projectService: false, project: ["packages/stack/tsconfig.json"] } },
  },
  {
    // Medusa's test tools hand out untyped answers; a wrong guess about one fails the test, which is its purpose.
    files: ["apps/backend/**/*.integration.spec.ts", "apps/backend/src/testing/**/*.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    // Written by `medusa db:generate`.
    files: ["**/migrations/*.ts"],
    rules: { "@typescript-eslint/require-await": "off", "no-useless-escape": "off" },
  },
  {
    files: PLAIN,
    languageOptions: {
      globals: {
        Buffer: "readonly",
        clearInterval: "readonly",
        clearTimeout: "readonly",
        console: "readonly",
        fetch: "readonly",
        process: "readonly",
        setInterval: "readonly",
        setTimeout: "readonly",
        URL: "readonly",
      },
    },
  },
  {
    files: ["**/*.cjs"],
    languageOptions: {
      sourceType: "commonjs",
      globals: { module: "writable", require: "readonly", __dirname: "readonly" },
    },
  },
  astro.configs.recommended,
  // `astro check` reports them, and understands types.
  { files: ["**/*.astro"], rules: { "no-unused-vars": "off", "no-undef": "off" } },
  {
    files: [...TYPED, ...PLAIN, "**/*.astro"],
    rules: {
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: ["error", "always"],
      "no-console": "off",
    },
  },
  // A table of cases may run longer than code.
  {
    files: TESTS,
    rules: { "max-lines": ["error", { max: 450, skipBlankLines: true, skipComments: true }] },
  },
  // Data reads best in one piece.
  { files: ["apps/backend/src/demo/**"], rules: { "max-lines": "off" } },
);
