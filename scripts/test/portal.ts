import { build } from "vite"

/** Builds the customer's pages to where the plugin serves them from. Takes seconds. */
export async function buildPortal() {
  await build({ configFile: "src/portal/vite.config.ts", logLevel: "warn" })
}
