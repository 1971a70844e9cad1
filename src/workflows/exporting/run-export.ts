import { randomBytes } from "node:crypto"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { SALT_BYTES, seal } from "../../domain/export/seal"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { openRows, type RowsWanted } from "./rows/open-rows"
import { writeWorkbook } from "./write-workbook"

/** An export says so often that it lives, also while a page takes long; see `beginExport`. */
const HEARTBEAT_MS = 30_000
const MAX_ERROR = 500

export type ExportRun = Omit<RowsWanted, "gone"> & { id: string }

/** Writes the file of an export that has begun; how it ends stands in its row. */
export async function runExport(container: MedusaContainer, run: ExportRun): Promise<void> {
  const { id } = run
  const service = container.resolve<BookingModuleService>(BOOKING_MODULE)
  // A heartbeat that fails is caught up by the next one; an export that lost its turn ends at its next page.
  const heartbeat = setInterval(() => void service.keepExport(id, null).catch(() => false), HEARTBEAT_MS).unref()
  try {
    await service.endExport(id, await writeFile(container, run))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`bookings: export ${id} broke off: ${message}`)
    await service.endExport(id, { error: message.slice(0, MAX_ERROR) }).catch(() => undefined)
  } finally {
    clearInterval(heartbeat)
  }
}

/**
 * Rows, workbook, seal and storage as one stream: whatever the slowest of them takes, no more is read than it can take.
 * @returns the size of the workbook in bytes, and its rows without the header
 */
async function writeFile(container: MedusaContainer, { id, ...wanted }: ExportRun) {
  const service = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const progress = { done: 0, rows: 0 }
  const gone = async (bookings: number) => {
    progress.done += bookings
    if (!(await service.keepExport(id, progress))) throw new Error("The export took too long to say that it lives")
  }
  const { columns, rows } = await openRows(container, { ...wanted, gone })
  const counted = counting(rows, () => {
    progress.rows += 1
  })
  const sheet = wanted.reader.words.sheet[wanted.kind]
  const workbook = await writeWorkbook({ sheet, columns }, counted)
  let size = 0
  const measured = counting(workbook, ({ length }) => {
    size += length
  })
  const file = { filename: `booking-export-${id}`, mimeType: "application/octet-stream", access: "private" as const }
  const { writeStream, promise, fileKey } = await container.resolve(Modules.FILE).getUploadStream(file)
  await service.nameExportFile(id, fileKey)
  const sealed = seal(service.options.secret, randomBytes(SALT_BYTES), measured)
  await Promise.all([pipeline(Readable.from(sealed), writeStream), promise])
  return { size, rows: progress.rows }
}

async function* counting<Thing>(things: AsyncIterable<Thing>, count: (thing: Thing) => void): AsyncGenerator<Thing> {
  for await (const thing of things) {
    count(thing)
    yield thing
  }
}
