import type { CustomerRebooking, StaffRebooking } from "../../domain/rebooking/change"
import type { RebookRequest } from "../../workflows/rebooking/rebook"
import { reasonWords } from "../cancelling/asked"

type Asked = Pick<RebookRequest, "change" | "version" | "plan_hash" | "said">

/** What a commit asks, what was said with it, and why: the reason that was chosen, then the words beside it. */
export function askedRebooking({
  version,
  plan_hash,
  reason,
  reason_key,
  notice_acknowledged,
  ...change
}: StaffRebooking | CustomerRebooking): { asked: Asked; reason: string | null } {
  const said = { reason_key, notice_acknowledged }
  return { asked: { change, version, plan_hash, said }, reason: reasonWords({ reason, reason_key }) }
}
