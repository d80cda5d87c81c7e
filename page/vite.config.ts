import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here("src/main/web"),
  publicDir: here("src/main/web/public"),
  base: "./",
  plugins: [svelte({ configFile: here("svelte.config.js") })],
  build: {
    outDir: here("target/classes/org/demarche/page"),
    emptyOutDir: true,
    target: "es2022",
    // The content security policy allows neither data: addresses nor scripts within the page.
    assetsInlineLimit: 0,
    // The licences of what is passed on in the page.
    license: { fileName: "licences.txt" },
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 300,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  server: { proxy: { "/api": process.env.DEMARCHE_SERVER ?? "http://127.0.0.1:8700" } },
  test: { root: here("src/test/web"), environment: "node", include: ["**/*.test.ts"] },
});
