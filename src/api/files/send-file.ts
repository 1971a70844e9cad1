import type { MedusaResponse } from "@medusajs/framework/http"
import { downloadName } from "../../domain/file/download-name"
import type { OpenedFile } from "../../workflows/files/open-file"

/** Answers with a file: saved and never shown by a browser, taken for nothing else than it is, and kept by no cache. */
export function sendFile(res: MedusaResponse, { name, type, content }: OpenedFile): void {
  res.setHeader("Content-Type", type)
  res.setHeader("Content-Length", content.length)
  res.setHeader("Content-Disposition", downloadName(name))
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.setHeader("Content-Security-Policy", "default-src 'none'; sandbox")
  res.setHeader("Cache-Control", "private, no-store")
  res.end(content)
}
