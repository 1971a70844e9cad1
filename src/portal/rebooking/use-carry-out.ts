import { useState } from "react"
import type { Change, Said } from "../../client"
import type { CustomerBooking, Plan } from "../api/answers"
import { type Problem, problemOf, refusedFor } from "../api/problem"
import { useShowBooking } from "../booking/use-booking"
import { useReadBooking } from "../editing/use-save"
import { usePath } from "../layout/use-path"
import { useRebook } from "./use-rebooking"

type CarryOut = {
  booking: CustomerBooking
  change: Change
  plan: Plan
  /** What is said with it; asked of who gives tickets back. */
  said?: Said
  onPlan: (plan: Plan) => void
  onDone: () => void
}

/**
 * Carries a plan out. One that no longer holds is replaced by what the shop would do now, and asks anew: nothing is done
 * that nobody has seen (`replanned`). Where the booking itself has changed it is read again, and its plan with it.
 */
export function useCarryOut({ booking, change, plan, said = {}, onPlan, onDone }: CarryOut) {
  const { go } = usePath()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [replanned, setReplanned] = useState(false)
  const [busy, setBusy] = useState(false)
  const rebook = useRebook(change, plan, booking.version)
  const read = useReadBooking()
  const show = useShowBooking()

  const replan = async (refused: Problem) => {
    if (refusedFor(refused, "plan_changed") && refused.details.plan) {
      setReplanned(true)
      return onPlan(refused.details.plan as Plan)
    }
    if (refusedFor(refused, "booking_stale")) {
      setReplanned(true)
      return show(await read())
    }
    setProblem(refused)
  }
  const confirm = async () => {
    setBusy(true)
    setProblem(null)
    try {
      await rebook(said)
      onDone()
      go("manage/rebooking/done")
    } catch (error) {
      await replan(problemOf(error)).catch((failed: unknown) => setProblem(problemOf(failed)))
      setBusy(false)
    }
  }
  return { confirm, busy, problem, replanned }
}
