import type { MedusaContainer } from "@medusajs/framework/types"
import { type Minor, minor, sum } from "../../domain/money/minor"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"

/** More cases than one order ever has in doubt. */
const MAX_CASES = 100

/** What other cases of the same order may have paid, where nobody knows yet whether they have: it is not there to be paid twice. */
export async function otherCasesInDoubt(
  container: MedusaContainer,
  { id, order_id }: { id: string; order_id: string }
): Promise<Minor> {
  const cases = await container
    .resolve<BookingModuleService>(BOOKING_MODULE)
    .listRefundCases(
      { order_id, id: { $ne: id }, status: "approved" },
      { select: ["amount", "attempt_began_at", "unclear_refund_id"], take: MAX_CASES }
    )
  const inDoubt = cases.filter((one) => one.attempt_began_at !== null || one.unclear_refund_id !== null)
  return sum(inDoubt.map(({ amount }) => minor(amount)))
}
