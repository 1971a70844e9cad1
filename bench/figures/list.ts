import { apiAt, ok } from "../../integration-tests/fixtures/api"
import type { Figure, Result } from "../figure"
import { inRounds, summary } from "../measure/beside"
import { median } from "../measure/median"
import { timed } from "../measure/stopwatch"
import { type FilledShop, openFilledShop } from "../shop/filled-shop"

const TURNS = 15
const FEW = 10_000
const MANY = 1_000_000
const LIMIT = 20

/** What staff ask for. A last page is the last that an offset reaches: 10,000 bookings, or all that are found. */
type Asked = { page: string; query: string; last?: true }

const ASKED: readonly Asked[] = [
  { page: "first page", query: "" },
  { page: "last page", query: "", last: true },
  { page: "one event's confirmed, first page", query: "event_id=bevt_3&status=confirmed" },
  { page: "one event's confirmed, last page", query: "event_id=bevt_3&status=confirmed", last: true },
  { page: "upcoming, first page", query: "period=upcoming" },
  { page: "past, last page", query: "period=past", last: true },
  { page: "paid, first page", query: "paid=true" },
  { page: "changed by staff", query: "changed_by=staff&changed_field=phone" },
  { page: "cancelled and nameless", query: "status=cancelled&incomplete=true" },
  { page: "search by e-mail address", query: "q=guest-77%40" },
  { page: "search by participant", query: "q=77-2%20guest77" },
]

/** Whether the list grows slower with the shop: the same requests to a small shop and to a large one, taking turns. */
export const listFigure: Figure = {
  name: "list",
  about: "the list of bookings at 10,000 and at 1,000,000 bookings",
  async measure({ rounds, say }) {
    const few = await openFilledShop("few", FEW, say)
    const many = await openFilledShop("many", MANY, say)
    const results: Result[] = []
    for (const asked of ASKED) {
      say(asked.page)
      const queries = { few: await queryOf(few, asked), many: await queryOf(many, asked) }
      const measured = await inRounds(rounds, () => turns(few, many, queries))
      results.push({
        name: `list: ${asked.page}`,
        what: `list of bookings, ${asked.page}, at 1,000,000`,
        reference: "the same at 10,000",
        ...summary(measured),
        unit: "ms",
        bar: { at_most: 1.3 },
      })
    }
    await few.close()
    await many.close()
    return results
  },
}

async function queryOf(shop: FilledShop, { query, last }: Asked): Promise<string> {
  const page = `limit=${LIMIT}&${query}`
  if (!last) return page
  const { count } = (await list(shop, page)).value
  return `${page}&offset=${Math.floor((count - 1) / LIMIT) * LIMIT}`
}

async function turns(few: FilledShop, many: FilledShop, queries: { few: string; many: string }) {
  const taken = { ours: [] as number[], beside: [] as number[] }
  for (let turn = 0; turn < TURNS; turn += 1) {
    taken.beside.push((await list(few, queries.few)).ms)
    taken.ours.push((await list(many, queries.many)).ms)
  }
  return { ours: median(taken.ours), beside: median(taken.beside) }
}

async function list({ url, staff }: FilledShop, query: string) {
  const path = `/admin/bookings?${query}`
  const answer = await timed(() => ok(apiAt(url, staff).get<{ bookings: { totals: unknown }[]; count: number }>(path)))
  if (!answer.value.bookings[0]?.totals) throw new Error(`"${query}" lists nothing whose money can be read`)
  return answer
}
