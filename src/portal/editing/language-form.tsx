import { useState } from "react"
import type { CustomerBooking } from "../api/answers"
import { type Problem, problemOf, refusedFor } from "../api/problem"
import { Button } from "../controls/button"
import { ProblemNotice } from "../controls/problem-notice"
import { useWait } from "../controls/wait"
import { useLanguage, useTexts } from "../language/language-context"
import { languageName } from "../language/languages"
import { editingTexts } from "./texts"
import { useReadBooking, useSave } from "./use-save"

type LanguageFormProps = { booking: CustomerBooking; title: string; onLeave: (saved: boolean) => void }

/** The language of the booking's mails and tickets; the page follows it. */
export function LanguageForm({ booking, title, onLeave }: LanguageFormProps) {
  const t = useTexts(editingTexts)
  const { offered, pick } = useLanguage()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [chosen, setChosen] = useState(() => offered.find((one) => one === booking.locale) ?? offered[0] ?? "en")
  const wait = useWait(problem)
  const save = useSave()
  const read = useReadBooking()

  /** Nobody types here, so a change of somebody else's needs no question: the choice is saved over what stands now. */
  const saveOver = async (version: number, triesLeft: number): Promise<void> => {
    try {
      await save({ version, locale: chosen })
      pick(chosen)
      onLeave(true)
    } catch (error) {
      const refused = problemOf(error)
      if (!refusedFor(refused, "booking_stale") || triesLeft === 0) return setProblem(refused)
      const now = await read()
      await saveOver(now.version, triesLeft - 1)
    }
  }
  const submit = async () => {
    setBusy(true)
    setProblem(null)
    await saveOver(booking.version, 1).catch((error: unknown) => setProblem(problemOf(error)))
    setBusy(false)
  }

  return (
    <form
      className="form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <fieldset className="field options">
        <legend>{title}</legend>
        {offered.map((each) => (
          <label key={each} className="option" lang={each}>
            <input type="radio" name="locale" checked={each === chosen} onChange={() => setChosen(each)} />
            {languageName(each)}
          </label>
        ))}
      </fieldset>
      <ProblemNotice problem={problem} />
      <div className="form-actions">
        <Button type="submit" busy={busy} disabled={wait !== null}>
          {t("save")}
        </Button>
        <Button tone="plain" onClick={() => onLeave(false)}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  )
}
