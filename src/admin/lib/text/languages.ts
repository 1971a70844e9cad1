import type { Language } from "../../../domain/refusal/sentences"

/** The languages that customers are spoken to in, in the order in which one stands in for another. */
export const LANGUAGES = ["en", "de", "fr"] as const satisfies readonly Language[]
