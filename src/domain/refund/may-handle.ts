import { z } from "@medusajs/framework/zod"
import { accept, type Decision, refuse } from "../decision"

/** The most members of staff that a list names. */
const MAX_STAFF = 50

const staff = z.array(z.string().min(1).max(100)).max(MAX_STAFF)

/** Ids of those on staff who may approve or reject refunds, and who may pay them; an empty list: everybody on staff. */
export const refundStaffSchema = z.object({ approve: staff, pay: staff }).strict()
export type RefundStaff = z.infer<typeof refundStaffSchema>

export const EVERYBODY: RefundStaff = { approve: [], pay: [] }

/** Whether somebody on staff may take this step of a refund. */
export function mayHandle(
  step: keyof RefundStaff,
  { lists, user }: { lists: RefundStaff; user: string | null }
): Decision<true> {
  const named = lists[step]
  const may = named.length === 0 || (user !== null && named.includes(user))
  return may ? accept(true) : refuse({ code: "refund_step_not_allowed", step })
}
