import type { MedusaResponse } from "@medusajs/framework/http"
import type { PrintedSlip } from "../../workflows/slips/print-slips"
import { sendFile } from "../files/send-file"

/** Answers with a slip's PDF. */
export function sendSlip(res: MedusaResponse, { name, pdf }: PrintedSlip): void {
  sendFile(res, { name, type: "application/pdf", content: pdf })
}
