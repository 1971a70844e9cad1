import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { unsealFile } from "../../domain/file/seal-file"
import { RefusalError } from "../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { FileWanted } from "../../modules/booking/files/find-file"

export type OpenedFile = { name: string; type: string; content: Buffer }

/**
 * A booking's file with its content. All of it is opened before anything is sent: a sealed content proves with its last
 * bytes only that nobody has altered it. Throws `file_not_found`, also where the storage has lost or damaged it.
 */
export async function openFile(container: MedusaContainer, wanted: FileWanted): Promise<OpenedFile> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const { id: file_id, name, type, key, salt } = await bookings.findFile(wanted)
  const sealed = await stored(container, key)
  const content = sealed && unsealFile({ secret: bookings.options.secret, salt, file_id }, sealed)
  if (!content) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`bookings: the content of ${file_id} is gone from the file module, or is not what was stored there`)
    throw new RefusalError({ code: "file_not_found" })
  }
  return { name, type, content }
}

/** Null where the storage does not have it: providers throw whatever their storage throws. */
async function stored(container: MedusaContainer, key: string): Promise<Buffer | null> {
  try {
    return await container.resolve(Modules.FILE).getAsBuffer(key)
  } catch {
    return null
  }
}
