/**
 * Builds the shop's admin, our pages in it, to where `medusa start` serves it from. `medusa build` would do the same,
 * and compile the whole server besides, which runs from its sources here.
 */
import { build } from "@medusajs/admin-bundler"
import { getResolvedPlugins } from "@medusajs/framework/utils"
import config from "../../medusa-config"
import { PROJECT } from "./places"

async function main() {
  const plugins = await getResolvedPlugins(PROJECT, config, true)
  const admins = plugins.flatMap(({ admin }) => admin ?? [])
  const resolved = (type: "local" | "package") =>
    admins.filter((admin) => admin.type === type).map(({ resolve }) => resolve)
  await build({
    ...config.admin,
    sources: resolved("local"),
    plugins: resolved("package"),
    outDir: "public/admin",
  })
}

main().catch((error: Error) => {
  console.error(`error: ${error.message}`)
  process.exitCode = 1
})
