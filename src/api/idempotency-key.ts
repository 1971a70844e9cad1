import type { MedusaRequest } from "@medusajs/framework/http"
import { RefusalError } from "../domain/refusal/refusal-error"

const MAX_KEY = 255

/** The key that makes a request count once, however often it is sent (DESIGN 3). Throws `idempotency_key_missing`. */
export function idempotencyKey(req: MedusaRequest<unknown>): string {
  const key = String(req.headers["idempotency-key"] ?? "").trim()
  if (!key || key.length > MAX_KEY) throw new RefusalError({ code: "idempotency_key_missing" })
  return key
}
