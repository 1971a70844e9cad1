import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { BOOKING_MODULE, type BookingModuleService } from "../../../../../../src/modules/booking"
import { beginExport } from "../../../../../../src/workflows/exporting/begin-export"
import { eraseExports } from "../../../../../../src/workflows/exporting/erase-exports"

type Wanted = { way: "ours" | "raw"; rows: number; columns: number }

const MB = 1_000_000
const SAMPLE_MS = 20

/** Writes a workbook in this process: our export of all participants, or as many cells by the library alone. */
export const POST = async (req: AuthenticatedMedusaRequest<Wanted>, res: MedusaResponse) => {
  const before = process.memoryUsage().rss
  let peak = before
  const sample = () => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }
  const sampling = setInterval(sample, SAMPLE_MS)
  const start = performance.now()
  const rows = req.body.way === "ours" ? await writeOurs(req.scope) : await writeRaw(req.body)
  const ms = performance.now() - start
  sample()
  clearInterval(sampling)
  if (req.body.way === "ours") await eraseAll(req.scope)
  res.json({ ms, rows, peak_mb: (peak - before) / MB })
}

async function writeOurs(container: MedusaContainer): Promise<number> {
  const actor = { type: "staff" as const, id: null, channel: "admin" as const }
  const asked = {
    kind: "participants" as const,
    wanted: {},
    filter: {},
    language: "en" as const,
    timezone: "Europe/Berlin",
  }
  const { id, done } = await beginExport(container, { ...asked, actor })
  await done
  const { rows, error } = await container.resolve<BookingModuleService>(BOOKING_MODULE).retrieveExport(id)
  if (error) throw new Error(error)
  return rows
}

/** Its file has served its time now. */
async function eraseAll(container: MedusaContainer): Promise<void> {
  const service = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const exports = await service.listExports({})
  await service.updateExports(exports.map(({ id }) => ({ id, expires_at: new Date(0) })))
  await eraseExports(container)
}

/** Texts as they stand in an export, and two times. */
async function writeRaw({ rows, columns }: Wanted): Promise<number> {
  const { writeXlsxStream } = await import("hucre/xlsx")
  let written = 0
  let bytes = 0
  function* made() {
    for (; written < rows; written += 1) yield Array.from({ length: columns }, (_, at) => cell(written, at))
  }
  const headed = Array.from({ length: columns }, (_, at) => ({ header: `Column ${at}` }))
  for await (const chunk of writeXlsxStream(made(), { name: "Raw", columns: headed })) bytes += chunk.length
  if (bytes === 0) throw new Error("Nothing was written")
  return written
}

function cell(row: number, column: number): string | Date {
  return column % 6 === 2 ? new Date(Date.UTC(2027, 0, 1) + row * 60_000) : `Guest ${row} of column ${column}`
}
