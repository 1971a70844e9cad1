import { providerKind, providerName } from "../../paying/provider-kind"
import type { AccountingWords } from "./words"

/**
 * How something was paid, as people call it; null where there is one way only. A shop may have a provider twice, so its id
 * is said too: "Stripe (berlin)".
 */
export function wayName(way: string | null, { way: names }: AccountingWords): string | null {
  if (!way?.startsWith("pp_")) return way && (names[way] ?? way)
  const kind = providerKind(way)
  if (kind !== "other") return names[kind] ?? way
  const [, service, id] = way.split("_")
  return id && id !== service ? `${providerName(way)} (${id})` : providerName(way)
}
