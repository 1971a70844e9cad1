import { mkdirSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { transformFileSync } from "@swc/core"
import { openInbox } from "../../../src/providers/notification-smtp/__tests__/smtp-inbox"
import { apiAt } from "../../fixtures/api"
import { openWorld, type World } from "../../fixtures/world"
import { hireStaff } from "../../processes/hire-staff"
import { type ServerProcess, startServer } from "../../processes/server-process"
import { openShopDatabase, type ShopDatabase } from "../../processes/shop-database"

const BUILT = join(process.cwd(), ".cache", "kills", "real")

export type MortalShop = {
  world: World
  database: ShopDatabase
  inbox: Awaited<ReturnType<typeof openInbox>>
  /** Starts it again, so that it dies when this step has done its work; without a step it lives. */
  restart(killAfter?: string): Promise<void>
  /** Has a request sent that kills it, and waits for its end. @returns the signal that ended it */
  dies(request: () => Promise<unknown>): Promise<NodeJS.Signals | null>
  close(): Promise<void>
}

/** The shop as a process of its own, with a mail server; where it listens stays the same over its lives. */
export async function openMortalShop(): Promise<MortalShop> {
  const [database, inbox] = await Promise.all([openShopDatabase("kills"), openInbox()])
  const killer = built("watch-steps.ts", "..") && built("real/kill-at.ts", ".")
  const start = (killAfter: string, port?: number) =>
    startServer({
      name: "mortal",
      databaseUrl: database.url,
      env: { SMTP_URL: inbox.url, KILL_AFTER: killAfter },
      require: [killer],
      ...(port ? { port } : {}),
    })
  let server: ServerProcess = await start("")
  const headers = await hireStaff(database, server.url)
  const world = await openWorld({ url: server.url, staff: headers, payment_providers: ["pp_test_card"] })
  return {
    world: { ...world, staff: apiAt(server.url, headers) },
    database,
    inbox,
    restart: async (killAfter = "") => {
      await server.kill()
      server = await start(killAfter, server.port)
    },
    dies: async (request) => {
      await expect(request()).rejects.toThrow()
      return (await server.ended).signal
    },
    close: async () => {
      await server.stop()
      await Promise.all([database.drop(), inbox.close()])
    },
  }
}

/** Node loads it before anything that could compile TypeScript. */
function built(file: string, folder: string): string {
  const { code } = transformFileSync(join(process.cwd(), "integration-tests", "kills", file), {
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  })
  const path = join(BUILT, folder, basename(file).replace(/\.ts$/, ".js"))
  mkdirSync(join(path, ".."), { recursive: true })
  writeFileSync(path, code)
  return path
}
