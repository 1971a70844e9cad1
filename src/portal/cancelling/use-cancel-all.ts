import { useState } from "react"
import type { CancellationPlan, CustomerBooking } from "../api/answers"
import { type Problem, problemOf, refusedFor } from "../api/problem"
import { useShowBooking } from "../booking/use-booking"
import { useReadBooking } from "../editing/use-save"
import { usePath } from "../layout/use-path"
import { type CancelDraft, saidIn } from "./cancel-draft"
import { useCancel } from "./use-cancelling"

type CancelAll = {
  booking: CustomerBooking
  draft: CancelDraft
  plan: CancellationPlan
  onPlan: (plan: CancellationPlan) => void
  onDone: () => void
}

/** Asks for the second yes and cancels. Where what was shown no longer holds, the new figures are shown and asked about anew. */
export function useCancelAll({ booking, draft, plan, onPlan, onDone }: CancelAll) {
  const { go } = usePath()
  const [asks, setAsks] = useState(false)
  const [replanned, setReplanned] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  const cancel = useCancel(plan)
  const read = useReadBooking()
  const show = useShowBooking()

  const askAnew = () => {
    setReplanned(true)
    setAsks(false)
  }
  const meet = async (refused: Problem) => {
    if (refusedFor(refused, "plan_changed") && refused.details.plan) {
      onPlan(refused.details.plan as CancellationPlan)
      return askAnew()
    }
    if (refusedFor(refused, "booking_stale")) {
      show(await read())
      return askAnew()
    }
    setProblem(refused)
  }
  const confirm = async () => {
    setBusy(true)
    setProblem(null)
    try {
      await cancel({ version: booking.version, ...saidIn(draft, plan) })
      onDone()
      go("manage")
    } catch (error) {
      setBusy(false)
      await meet(problemOf(error)).catch((failed: unknown) => setProblem(problemOf(failed)))
    }
  }
  return { asks, ask: () => setAsks(true), keep: () => setAsks(false), confirm, busy, problem, replanned }
}
