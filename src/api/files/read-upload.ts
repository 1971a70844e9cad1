import { pipeline } from "node:stream/promises"
import type { MedusaRequest } from "@medusajs/framework/http"
import busboy from "busboy"
import { RefusalError } from "../../domain/refusal/refusal-error"

export type Upload = { name: string; declared: string; content: Buffer }

/** The name of a raw upload, percent-encoded UTF-8: a header, because what stands in the query goes to access logs. */
const NAME_HEADER = "x-file-name"

/** Beyond the largest file so much is read and thrown away, so that an honest sender hears the answer before hanging up. */
const PATIENCE_BYTES = 20 * 1024 * 1024
/** A form with one file has hardly more around it. */
const FORM_BYTES = 64 * 1024

/**
 * Reads the one file of a request, of a form (multipart/form-data) or of the body itself, and never keeps more of it than
 * `max_bytes`. Throws `file_missing` and `file_too_large`.
 */
export async function readUpload(req: MedusaRequest<unknown>, max_bytes: number): Promise<Upload> {
  const tooLarge = new RefusalError({ code: "file_too_large", max_bytes })
  if (Number(req.headers["content-length"] ?? 0) > max_bytes + PATIENCE_BYTES) throw tooLarge
  const form = req.headers["content-type"]?.toLowerCase().startsWith("multipart/form-data")
  return form ? readForm(req, max_bytes, tooLarge) : readBody(req, max_bytes, tooLarge)
}

async function readBody(req: MedusaRequest<unknown>, max_bytes: number, tooLarge: RefusalError): Promise<Upload> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of bounded(req, max_bytes, tooLarge)) {
    size += chunk.length
    if (size <= max_bytes) chunks.push(chunk)
  }
  if (size > max_bytes) throw tooLarge
  const declared = req.headers["content-type"] ?? ""
  return { name: decoded(String(req.headers[NAME_HEADER] ?? "")), declared, content: Buffer.concat(chunks) }
}

async function readForm(req: MedusaRequest<unknown>, max_bytes: number, tooLarge: RefusalError): Promise<Upload> {
  const limits = { fileSize: max_bytes, files: 1, parts: 10, fieldSize: 1024 }
  const form = formReader(req, limits)
  let upload: Omit<Upload, "content"> | null = null
  let cut = false
  const chunks: Buffer[] = []
  form.on("file", (_field, file, { filename, mimeType }) => {
    upload = { name: filename ?? "", declared: mimeType ?? "" }
    file.on("data", (chunk: Buffer) => chunks.push(chunk))
    file.on("limit", () => {
      cut = true
    })
  })
  try {
    await pipeline(bounded(req, max_bytes + FORM_BYTES, tooLarge), form)
  } catch (error) {
    // What is not a form, or breaks off, holds no file.
    throw error === tooLarge ? error : new RefusalError({ code: "file_missing" })
  }
  if (cut) throw tooLarge
  if (!upload) throw new RefusalError({ code: "file_missing" })
  return { ...(upload as Omit<Upload, "content">), content: Buffer.concat(chunks) }
}

function formReader(req: MedusaRequest<unknown>, limits: busboy.Limits): busboy.Busboy {
  try {
    return busboy({ headers: req.headers, limits, defParamCharset: "utf8" })
  } catch {
    throw new RefusalError({ code: "file_missing" })
  }
}

/** The bytes of a request; whoever sends far too many is cut off, with the answer and without the connection. */
async function* bounded(req: MedusaRequest<unknown>, max_bytes: number, tooLarge: RefusalError) {
  let size = 0
  for await (const chunk of req.iterator({ destroyOnReturn: false })) {
    size += chunk.length
    if (size > max_bytes + PATIENCE_BYTES) throw tooLarge
    yield chunk as Buffer
  }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
