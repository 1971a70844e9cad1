import type { MedusaRequest } from "@medusajs/framework/http"
import { largestFile } from "../../domain/file/file-limits"
import type { FileQuestion } from "../../workflows/files/asked-file"
import { type FileToStore, type KeptFile, storeFile } from "../../workflows/files/store-file"
import { countAttempt } from "../access/rate-limits"
import { readUpload } from "./read-upload"

/** The question that an upload says it answers (`?question_id=`); whether it is asked is looked up. */
export function questionIdOf(req: MedusaRequest<unknown>): string {
  const { question_id } = req.query
  return typeof question_id === "string" ? question_id : ""
}

/** Counts an upload of somebody who is not staff, for its cart or booking and for its sender. Refusal: `too_many_requests`. */
export async function countUpload(req: MedusaRequest<unknown>, holderId: string): Promise<void> {
  await countAttempt(req.scope, "uploads", holderId)
  await countAttempt(req.scope, "uploads", `ip:${req.ip ?? "unknown"}`)
}

/** Reads the file of a request as far as the question allows, and keeps it. */
export async function takeUpload(
  req: MedusaRequest<unknown>,
  question: FileQuestion,
  whose: Pick<FileToStore, "holder" | "participant_id">
): Promise<KeptFile> {
  const sent = await readUpload(req, largestFile(question.limits))
  return storeFile(req.scope, { ...whose, question, sent })
}
