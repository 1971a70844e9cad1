import type { MedusaRequest } from "@medusajs/framework/http"
import { RefusalError } from "../../domain/refusal/refusal-error"
import { openEvenClosed } from "./open-booking"

/**
 * The booking whose documents an access session opens: its booker's. They stay when the portal closes (V19). A
 * participant's own link opens no prices (SPEC M18). Throws `booking_not_found`, `access_expired`.
 */
export async function openDocuments(req: MedusaRequest<unknown>): Promise<string> {
  const { booking_id, participant_id } = await openEvenClosed(req)
  if (participant_id !== null) throw new RefusalError({ code: "booking_not_found" })
  return booking_id
}
