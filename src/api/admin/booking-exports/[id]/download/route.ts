import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { openDownload } from "../../../../../workflows/exporting/open-download"
import { refusing } from "../../../../refusals/answer"

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

/** The file. Refusals: `export_not_found`, `export_not_ready`, `export_expired`. */
export const GET = refusing(async (req, res) => {
  const { name, size, content } = await openDownload(req.scope, req.params.id ?? "")
  res.setHeader("content-type", WORKBOOK)
  res.setHeader("content-length", size)
  res.setHeader(
    "content-disposition",
    `attachment; filename="export.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`
  )
  res.setHeader("x-content-type-options", "nosniff")
  res.setHeader("cache-control", "private, no-store")
  try {
    await pipeline(Readable.from(content), res)
  } catch (error) {
    // Its beginning has been sent: all that is left is to break off, so that nobody takes it for whole.
    const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`bookings: the download of export ${req.params.id} broke off: ${error}`)
    res.destroy()
  }
})
