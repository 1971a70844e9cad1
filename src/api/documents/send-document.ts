import type { MedusaResponse } from "@medusajs/framework/http"
import type { OpenedDocument } from "../../modules/booking/documents/open-document"
import { sendFile } from "../files/send-file"

/** Answers with a document's PDF, named by its number. */
export function sendDocument(res: MedusaResponse, { number, pdf }: OpenedDocument): void {
  sendFile(res, { name: `${number.replaceAll("/", "-")}.pdf`, type: "application/pdf", content: pdf })
}
