import { FINDING_CODES } from "../../../domain/reconciliation/remedy"
import type { TextKey } from "../text/use-text"

/** What each kind of finding is called, in a few words. */
export const FINDING_TITLES: Record<string, TextKey> = Object.fromEntries(
  FINDING_CODES.map((code) => [code, `reconciliation.code.${code}` as const])
)
