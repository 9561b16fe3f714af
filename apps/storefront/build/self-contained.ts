import type { AstroIntegration } from "astro";

/**
 * Bundles everything into the server build, so that it cannot pick up another version from the root of the
 * tree (an old `cookie` is there) and needs no `node_modules` but for sharp, which is native. Only when
 * building: `astro dev` cannot evaluate CommonJS packages that way.
 */
export function selfContainedBuild(): AstroIntegration {
  return {
    name: "self-contained-build",
    hooks: {
      "astro:config:setup": ({ command, updateConfig }) => {
        if (command !== "build") return;
        updateConfig({ vite: { ssr: { noExternal: true, external: ["sharp"] } } });
      },
    },
  };
}
