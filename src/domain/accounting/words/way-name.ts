import { providerKind, providerName } from "../../paying/provider-kind"
import type { AccountingWords } from "./words"

/** How something was paid, as people call it; null where there is one way only. */
export function wayName(way: string | null, { way: names }: AccountingWords): string | null {
  if (!way?.startsWith("pp_")) return way && (names[way] ?? way)
  const kind = providerKind(way)
  return kind === "other" ? providerName(way) : (names[kind] ?? way)
}
