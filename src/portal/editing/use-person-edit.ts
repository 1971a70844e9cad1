import { useState } from "react"
import type { CustomerBooking } from "../api/answers"
import { type Problem, problemOf, refusedFor } from "../api/problem"
import { changedMeanwhile, mineOver } from "./conflict"
import { changedFields, type PersonValues, personChange, toValues } from "./person-values"
import { editOf, personIn, type Subject } from "./subject"
import { useReadBooking, useSave } from "./use-save"

/** A newer version in which everybody stands as before needs no question; it is written over this often. */
const TRIES = 3

/**
 * Saves one person's form. When somebody else has changed the booking since the form was opened, nothing is written:
 * `meanwhile` then holds the booking as it is now, and `saveMine` puts what was typed over it (SCENARIOS C-32).
 */
export function usePersonEdit(booking: CustomerBooking, subject: Subject, onSaved: () => void) {
  const [seen, setSeen] = useState(booking)
  const [meanwhile, setMeanwhile] = useState<CustomerBooking | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const save = useSave()
  const read = useReadBooking()
  const valuesIn = (at: CustomerBooking) => toValues(personIn(at, subject) ?? {})

  const saveOver = async (from: CustomerBooking, values: PersonValues, triesLeft = TRIES): Promise<void> => {
    const change = personChange(personIn(from, subject) ?? {}, values)
    if (Object.keys(change).length === 0) return onSaved()
    setProblem(null)
    try {
      await save(editOf(subject, change, from.version))
      onSaved()
    } catch (error) {
      const refused = problemOf(error)
      if (!refusedFor(refused, "booking_stale")) return setProblem(refused)
      await read().then(
        (now) => {
          const untouched = changedMeanwhile(from, now).length === 0
          return untouched && triesLeft > 1 ? saveOver(now, values, triesLeft - 1) : setMeanwhile(now)
        },
        (failed: unknown) => setProblem(problemOf(failed))
      )
    }
  }

  return {
    seen,
    meanwhile,
    problem,
    /** The page may have loaded a newer booking by itself; it counts as seen where this person stands in it as before. */
    save: (values: PersonValues) => {
      const untouched = changedFields(valuesIn(seen), valuesIn(booking)).length === 0
      return saveOver(untouched ? booking : seen, values)
    },
    /** Saves what was typed, over what stands there now. */
    saveMine: (mine: PersonValues) => {
      if (!meanwhile) return Promise.resolve()
      const values = mineOver(valuesIn(meanwhile), valuesIn(seen), mine)
      setSeen(meanwhile)
      setMeanwhile(null)
      return saveOver(meanwhile, values)
    },
  }
}
