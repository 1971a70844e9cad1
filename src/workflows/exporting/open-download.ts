import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { unseal } from "../../domain/export/seal"
import { RefusalError } from "../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"

export type Download = { name: string; size: number; content: AsyncIterable<Uint8Array> }

/**
 * The file of an export, unsealed as it is read. Throws `export_not_found`, `export_not_ready`, and `export_expired` where
 * the file is gone or is not what was written.
 */
export async function openDownload(container: MedusaContainer, id: string): Promise<Download> {
  const service = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [found] = await service.listExports({ id })
  if (!found) throw new RefusalError({ code: "export_not_found" })
  const { status, file_key, file_name, size, expires_at } = found
  if (status !== "finished") throw new RefusalError({ code: "export_not_ready", status })
  if (file_key === null || size === null || expires_at < new Date()) throw new RefusalError({ code: "export_expired" })
  try {
    const sealed = await container.resolve(Modules.FILE).getDownloadStream(file_key)
    return { name: file_name, size, content: await begun(unseal(service.options.secret, sealed)) }
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`bookings: the file of export ${id} cannot be read: ${error}`)
    throw new RefusalError({ code: "export_expired" })
  }
}

/** A stream of which the first piece is there: what cannot be opened at all is known before an answer is begun. */
async function begun(content: AsyncGenerator<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const first = await content.next()
  return (async function* () {
    if (!first.done) yield first.value
    yield* content
  })()
}
