import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { run } from "./run"

const PROJECT = join(__dirname, "..", "..")
const MEDUSA = "2.21.2"

/** A Medusa project as its owner would have it: it knows the plugin from npm, and nothing of this repository. */
export type PristineShop = {
  folder: string
  medusa(...args: string[]): Promise<void>
  remove(): void
}

/** The files of a new Medusa project, plus what the README tells a shop to write. */
const FILES: Record<string, string> = {
  "tsconfig.json": JSON.stringify({
    compilerOptions: {
      target: "ES2021",
      module: "Node16",
      moduleResolution: "Node16",
      esModuleInterop: true,
      skipLibCheck: true,
      strict: true,
      jsx: "react-jsx",
      outDir: ".medusa/server",
      rootDir: ".",
    },
    "ts-node": { swc: true },
    include: ["**/*"],
    exclude: ["node_modules", ".medusa"],
  }),
  "medusa-config.ts": `
import { defineConfig } from "@medusajs/framework/utils"

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: process.env.STORE_CORS!,
      adminCors: process.env.ADMIN_CORS!,
      authCors: process.env.AUTH_CORS!,
      jwtSecret: process.env.JWT_SECRET,
      cookieSecret: process.env.COOKIE_SECRET,
    },
  },
  plugins: [
    {
      resolve: "medusa-plugin-bookings",
      options: { secret: process.env.BOOKINGS_SECRET, portal_url: process.env.BOOKINGS_PORTAL_URL },
    },
  ],
  modules: [
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          {
            resolve: "medusa-plugin-bookings/providers/notification-smtp",
            id: "smtp",
            options: { channels: ["email"], url: process.env.SMTP_URL, from: "Box office <tickets@example.com>" },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/payment",
      options: {
        providers: [
          { resolve: "medusa-plugin-bookings/providers/payment-invoice", id: "invoice" },
          { resolve: "medusa-plugin-bookings/providers/payment-till", id: "till" },
        ],
      },
    },
  ],
})
`,
}

/** The package as npm would publish it, installed next to Medusa by npm itself, outside the repository. */
export async function installPristineShop(env: Record<string, string>): Promise<PristineShop> {
  const folder = mkdtempSync(join(tmpdir(), "bookings-shop-"))
  const tarball = await pack(folder)
  const { devDependencies } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"))
  const medusa = ["admin-sdk", "cli", "dashboard", "draft-order", "framework", "medusa"]
  const manifest = {
    name: "pristine-shop",
    private: true,
    dependencies: {
      ...Object.fromEntries(medusa.map((name) => [`@medusajs/${name}`, MEDUSA])),
      "medusa-plugin-bookings": `file:${tarball}`,
    },
    devDependencies: Object.fromEntries(
      ["@swc/core", "react", "react-dom", "ts-node", "typescript"].map((name) => [name, devDependencies[name]])
    ),
  }
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest, null, 2))
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content)
  await run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund"], { cwd: folder, env })
  return {
    folder,
    medusa: (...args) => run(join(folder, "node_modules", ".bin", "medusa"), args, { cwd: folder, env }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** The build must be there: packing would build again otherwise, while others read from it. */
async function pack(destination: string): Promise<string> {
  if (!existsSync(join(PROJECT, ".medusa", "server", "src")))
    throw new Error("Nothing is built. Run npm run build first.")
  await run("npm", ["pack", "--ignore-scripts", "--pack-destination", destination], { cwd: PROJECT, env: {} })
  const { name, version } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"))
  return join(destination, `${name}-${version}.tgz`)
}
