import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Answer, Api, Refused } from "../fixtures/api"
import { forgedRequests, type Row } from "../fixtures/forged/rows"
import { openScene, type Scene } from "../fixtures/forged/scene"
import { ownStoreRoutes, watchServers } from "../fixtures/running-router"
import { inShop } from "../fixtures/shop"

const runningShop = watchServers()

inShop((shop) => {
  let scene: Scene
  beforeAll(async () => {
    const { world, container, mailbox } = shop()
    scene = await openScene(world, container)
    await mailbox.all()
  })

  /** `status code`; an answer that must show nothing has nothing personal in it. */
  const send = async (route: string, fits: unknown, { as, at = {}, body, headers }: Row): Promise<string> => {
    const [method = "", pattern = ""] = route.split(" ")
    const filled = pattern.replace(/:(\w+)/g, (_, name: string) => at[name] ?? "")
    const path = at["?"] ? `${filled}?${at["?"]}` : filled
    const api = scene.senders[as].with(headers ?? {})
    const { status, body: answered } = await call(api, method, path, body ?? fits)
    if (status === 200) return /Not yet announced|@example|Anna/.test(JSON.stringify(answered)) ? "200" : "200 nothing"
    return `${status} ${answered.code ?? answered.type ?? "unauthorized"}`
  }

  it("every store route of ours that runs has forged requests here", () => {
    expect(Object.keys(forgedRequests(scene)).sort()).toEqual(ownStoreRoutes(runningShop()))
  })

  it("each of them is refused with its code, and nothing has changed afterwards", async () => {
    const { container } = shop()
    const before = await checksum(container)
    const answers: string[] = []
    const expected: string[] = []
    for (const [route, { fits, rows }] of Object.entries(forgedRequests(scene))) {
      expect(rows.length).toBeGreaterThan(0)
      for (const row of rows) {
        answers.push(`${route}, ${row.why}: ${await send(route, fits, row)}`)
        expected.push(`${route}, ${row.why}: ${row.answer}`)
      }
    }
    expect(answers).toEqual(expected)
    expect(await checksum(container)).toEqual(before)
  })
})

function call(api: Api, method: string, path: string, body: unknown): Promise<Answer<Refused>> {
  if (method === "GET") return api.get(path)
  return method === "DELETE" ? api.delete(path) : api.post(path, body)
}

/** What stands in every table of ours, but for the counted attempts. */
async function checksum(container: MedusaContainer): Promise<Record<string, string>> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows: tables } = await db.raw(
    "select table_name as name from information_schema.tables where table_name like 'booking%' and table_name <> 'booking_rate_limit'"
  )
  const sums: Record<string, string> = {}
  for (const { name } of tables) {
    const { rows } = await db.raw(
      `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from "${name}" t`
    )
    sums[name] = rows[0].sum
  }
  return sums
}
