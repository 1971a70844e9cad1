import { apiAt, ok } from "../../integration-tests/fixtures/api"
import type { Figure } from "../figure"
import { inRounds, summary } from "../measure/beside"
import { median } from "../measure/median"
import { openFilledShop } from "../shop/filled-shop"

/** Two and three participants in turn. */
const BOOKINGS = 40_000
const ROWS = 100_000
const COLUMNS = 15
const MEMORY_MB = 150

type Written = { ms: number; peak_mb: number; rows: number }

/** An export from the database to the sealed file beside the workbook writer alone, and the memory that it takes. */
export const exportsFigure: Figure = {
  name: "exports",
  about: `an export of ${ROWS} participants with ${COLUMNS} columns`,
  async measure({ rounds, say }) {
    const shop = await openFilledShop("exports", BOOKINGS, say)
    const staff = apiAt(shop.url, shop.staff)
    const write = async (way: "ours" | "raw") => {
      await ok(staff.get("/admin/bench/quiet"))
      const written = await ok(staff.post<Written>("/admin/bench/exports", { way, rows: ROWS, columns: COLUMNS }))
      if (written.rows < ROWS) throw new Error(`${way} wrote ${written.rows} rows`)
      return written
    }
    const measured = await inRounds(rounds, async (round) => {
      say(`round ${round + 1}`)
      return { beside: await write("raw"), ours: await write("ours") }
    }).finally(() => shop.close())
    const peak = median(measured.map(({ ours }) => ours.peak_mb))
    return [
      {
        name: "exports",
        what: `export of ${ROWS.toLocaleString("en")} participants, ${COLUMNS} columns`,
        reference: "the workbook writer alone, as many cells",
        ...summary(measured.map(({ ours, beside }) => ({ ours: ours.ms, beside: beside.ms }))),
        unit: "ms",
        bar: { at_most: 2.5 },
      },
      {
        name: "exports: memory",
        what: "memory that it takes meanwhile",
        reference: "what it may take",
        ...{ ours: peak, beside: MEMORY_MB, unit: "MB", ratio: peak / MEMORY_MB, bar: { at_most: 1 } },
      },
    ]
  },
}
