import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { FindingCode } from "../../domain/reconciliation/finding"
import { REMEDIES, type Repair } from "../../domain/reconciliation/remedy"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { SYSTEM } from "../following/staff-or-system"
import { repairFinding } from "./repair-finding"

/** What nobody has to decide: the books say what the payments have done, documents what the order holds. Everything else waits for staff. */
const UNASKED: Repair[] = ["book_movements", "make_documents"]
/** How many in one run; the next one takes the rest. */
const BATCH = 100

/**
 * Repairs what a process left that ended between a movement of money and core's entry about it, or between core's change of
 * an order and the event that tells of it. In the name of the system;
 * trouble with one keeps no other one waiting, and its finding stands.
 */
export async function healUnasked(container: MedusaContainer): Promise<void> {
  const codes = Object.entries(REMEDIES).flatMap(([code, { repair }]) =>
    repair && UNASKED.includes(repair) ? [code as FindingCode] : []
  )
  const found = await container
    .resolve<BookingModuleService>(BOOKING_MODULE)
    .listFindings({ code: codes, resolved_at: null }, { select: ["id"], take: BATCH, order: { first_seen_at: "ASC" } })
  for (const { id } of found) {
    try {
      await repairFinding(container, { id, actor: SYSTEM })
    } catch (error) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
      logger.error(`bookings: finding ${id} could not be repaired`, error instanceof Error ? error : undefined)
    }
  }
}
