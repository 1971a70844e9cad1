import { createHash, randomBytes } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { checkFile } from "../../domain/file/check-file"
import { sealFile } from "../../domain/file/seal-file"
import type { Question } from "../../domain/question/question"
import { unwrap } from "../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { FileHolder } from "../../modules/booking/files/named-files"
import { newId } from "../../modules/booking/sql/sql"
import { detectType } from "./detect-type"

export type FileToStore = {
  holder: FileHolder
  participant_id: string | null
  question: Pick<Question, "id" | "limits">
  sent: { name: string; declared: string; content: Buffer }
}

export type KeptFile = { id: string; question_id: string; name: string; type: string; size: number }

/**
 * Keeps a file that answers a question: its content sealed in Medusa's file module, the rest in ours. Not a workflow: ten
 * megabytes would be copied through its engine with every step. What fails in the middle is taken back here; a process
 * that ends there leaves a sealed content whose salt nobody has.
 *
 * Throws `file_missing`, `file_too_large`, `file_type_not_allowed`, `too_many_files`.
 */
export async function storeFile(container: MedusaContainer, file: FileToStore): Promise<KeptFile> {
  const { content, ...sent } = file.sent
  const detected = await detectType(content)
  const { name, type } = unwrap(checkFile({ ...sent, detected, size: content.length }, file.question.limits))
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [id, salt] = [newId("bfil"), randomBytes(32).toString("hex")]
  const sealed = sealFile({ secret: bookings.options.secret, salt, file_id: id }, content, randomBytes(12))
  const files = container.resolve(Modules.FILE)
  const { id: key } = await files.createFiles({
    filename: `${id}.sealed`,
    mimeType: "application/octet-stream",
    content: sealed.toString("base64"),
    access: "private",
  })
  const kept = { id, question_id: file.question.id, name, type, size: content.length }
  const { holder, participant_id } = file
  const sha256 = createHash("sha256").update(content).digest("hex")
  try {
    await bookings.keepFile({ ...kept, holder, participant_id, sha256, key, salt })
  } catch (error) {
    await files.deleteFiles(key)
    throw error
  }
  return kept
}
