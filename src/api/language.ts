import type { MedusaRequest } from "@medusajs/framework/http"
import { type Language, languageOf } from "../domain/refusal/sentences"

/** The language that a request asks to be answered in. */
export function languageIn(req: MedusaRequest<unknown>): Language {
  return languageOf(req.headers["accept-language"])
}
