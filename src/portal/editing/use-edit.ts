import { useState } from "react"
import { splitAddress } from "../address/own-address"
import { useAddress } from "../address/use-address"
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
 * page reads the booking anew, since its rights are others now. A new address of one's own is asked for once the rest is
 * saved, and waits for its code then.
 */
export function useEdit(booking: CustomerBooking, subject: Subject, onDone: (saved: boolean) => void) {
  const [seen, setSeen] = useState(booking)
  const [meanwhile, setMeanwhile] = useState<CustomerBooking | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const save = useSave()
  const address = useAddress()
  const read = useReadBooking()
  const show = useShowBooking()

  const saveOver = async (from: CustomerBooking, draft: Draft, triesLeft = TRIES): Promise<void> => {
    const { rest, email } = splitAddress(from, subject, changeOf(from, subject, draft))
    if (isEmpty(rest) && !email) return onDone(true)
    setProblem(null)
    try {
      const saved = isEmpty(rest) ? from : await save(editOf(subject, rest, from.version))
      setSeen(saved)
      if (email) await address.want(saved, email)
      onDone(!isEmpty(rest))
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
    /** Saves what was typed, over what stands there now. Both together are shown: what comes next goes out from them. */
    saveMine: (mine: Draft, showTogether: (draft: Draft) => void) => {
      if (!meanwhile) return Promise.resolve()
      const draft = mineOver(draftOf(meanwhile, subject), draftOf(seen, subject), mine)
      showTogether(draft)
      setSeen(meanwhile)
      setMeanwhile(null)
      return saveOver(meanwhile, draft)
    },
  }
}
