import { type Minor, minor } from "../../domain/money/minor"
import type { Totals } from "./contract/booking"

/** No more than it costs, and than was paid and is not owed back already; the server checks again. */
export function mostGoodwill({ total, paid, refund_open }: Totals): Minor {
  return minor(Math.max(0, Math.min(total, paid - refund_open)))
}
