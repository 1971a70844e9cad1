import { useState } from "react"
import type { CustomerBooking, Plan, Target } from "../api/answers"
import { useTexts } from "../language/language-context"
import { PageLink } from "../layout/page-link"
import { PageTitle } from "../layout/page-title"
import { ChooseTarget } from "./choose-target"
import { PlanSheet } from "./plan-sheet"
import { rebookingTexts } from "./texts"

/** What was chosen and what it would come to; the plan is what the shop will do, to the cent. */
export type Choice = { target: Target; plan: Plan; version: number }

/** Moves the whole booking to another event or ticket type: choose, look at the plan, confirm (SPEC U2). */
export default function RebookPage({ booking }: { booking: CustomerBooking }) {
  const t = useTexts(rebookingTexts)
  const [choice, setChoice] = useState<Choice | null>(null)
  const [target, setTarget] = useState<Target | null>(null)

  const chosen = (next: Choice) => {
    setTarget(next.target)
    setChoice(next)
  }
  return (
    <div className="rebook">
      <p>
        <PageLink to="manage">{t("back_to_booking", { number: booking.number })}</PageLink>
      </p>
      {choice ? (
        <PlanSheet booking={booking} choice={choice} onOther={() => setChoice(null)} onReplanned={chosen} />
      ) : (
        <section className="sheet">
          <PageTitle tab={t("title")}>{t("title")}</PageTitle>
          <p>{t("intro")}</p>
          <ChooseTarget booking={booking} chosen={target} onChosen={chosen} />
        </section>
      )}
    </div>
  )
}
