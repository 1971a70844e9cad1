import { fileURLToPath } from "node:url"
import react from "@vitejs/plugin-react"
import { defineConfig } from "vite"
import { brotliBeside } from "./compress"

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const shop = process.env.BACKEND_URL ?? "http://localhost:9000"

/**
 * The customer's pages, built into the plugin and served by it at /bookings (src/api/portal). Everything is a file of
 * its own: the pages' Content-Security-Policy allows no inline script, style or data URI.
 */
export default defineConfig({
  root: at("."),
  base: "/bookings/",
  plugins: [react(), brotliBeside()],
  resolve: {
    // The rules in src/domain take zod from the framework; its own package is the same library, and can be tree-shaken.
    alias: { "@medusajs/framework/zod": "zod" },
  },
  build: {
    outDir: at("../../.medusa/server/portal"),
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  // `npx vite -c src/portal/vite.config.ts` beside a running shop: the pages with hot reload, the shop's real answers.
  server: {
    proxy: {
      "/store": shop,
      "/bookings/config.json": shop,
      "/bookings/theme.css": shop,
    },
  },
})
