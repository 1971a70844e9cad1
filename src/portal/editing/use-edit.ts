import { useState } from "react"
import type { CustomerBooking } from "../api/answers"
import { type Problem, problemOf, refusedFor } from "../api/problem"
import { useShowBooking } from "../booking/use-booking"
import { changedMeanwhile } from "./conflict"
import { changedIn, changeOf, type Draft, draftOf, isEmpty, mineOver } from "./draft"
import { editOf, type Subject } from "./subject"
import { useReadBooking, useSave } from "./use-save"

/** A newer version in which everything stands as before needs no question; it is written over this often. */
const TRIES = 3

/**
 * Saves one form. When somebody else has changed the booking since the form was opened, nothing is written: `meanwhile`
 * then holds the booking as it is now, and `saveMine` puts what was typed over it (SCENARIOS C-32). After a refusal the
 * page reads the booking anew, since its rights are others now.
 */
export function useEdit(booking: CustomerBooking, subject: Subject, onSaved: () => void) {
  const [seen, setSeen] = useState(booking)
  const [meanwhile, setMeanwhile] = useState<CustomerBooking | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const save = useSave()
  const read = useReadBooking()
  const show = useShowBooking()

  const saveOver = async (from: CustomerBooking, draft: Draft, triesLeft = TRIES): Promise<void> => {
    const change = changeOf(from, subject, draft)
    if (isEmpty(change)) return onSaved()
    setProblem(null)
    try {
      await save(editOf(subject, change, from.version))
      onSaved()
    } catch (error) {
      const refused = problemOf(error)
      if (refusedFor(refused, "booking_stale")) return meet(from, draft, triesLeft)
      setProblem(refused)
      await read().then(show, () => undefined)
    }
  }

  /** Saves over a newer version that says the same; shows what changed in one that does not. */
  const meet = (from: CustomerBooking, draft: Draft, triesLeft: number) =>
    read().then(
      (now) => {
        const untouched = changedMeanwhile(from, now).length === 0
        return untouched && triesLeft > 1 ? saveOver(now, draft, triesLeft - 1) : setMeanwhile(now)
      },
      (failed: unknown) => setProblem(problemOf(failed))
    )

  return {
    seen,
    meanwhile,
    problem,
    /** The page may have loaded a newer booking by itself; it counts as seen where its subject stands in it as before. */
    save: (draft: Draft) => {
      const untouched = changedIn(draftOf(seen, subject), draftOf(booking, subject)).length === 0
      return saveOver(untouched ? booking : seen, draft)
    },
    /** Saves what was typed, over what stands there now. */
    saveMine: (mine: Draft) => {
      if (!meanwhile) return Promise.resolve()
      const draft = mineOver(draftOf(meanwhile, subject), draftOf(seen, subject), mine)
      setSeen(meanwhile)
      setMeanwhile(null)
      return saveOver(meanwhile, draft)
    },
  }
}
