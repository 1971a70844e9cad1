import type { BookableEvent } from "../../../client"
import { type Problem, refusedFor } from "../../api/problem"
import { Notice } from "../../controls/notice"
import { OrganiserWord } from "../../controls/organiser-word"
import { ProblemNotice } from "../../controls/problem-notice"
import { useTexts } from "../../language/language-context"
import { PageLink } from "../../layout/page-link"
import type { PaymentOpen } from "./purchase"
import { checkoutTexts } from "./texts"

type PurchaseProblemProps = { problem: Problem | null; open: PaymentOpen["reason"] | null; event: BookableEvent }

/** Why nothing was bought, in plain words, and what can be done. Nothing that was typed is lost. */
export function PurchaseProblem({ problem, open, event }: PurchaseProblemProps) {
  const t = useTexts(checkoutTexts)
  if (open === "more_needed") {
    return (
      <Notice tone="bad" title={t("more_needed_title")}>
        <p>{t("more_needed")}</p>
        <OrganiserWord contact={event.contact} terms={null} />
      </Notice>
    )
  }
  if (open) return <Notice tone="bad" title={t(open)} />
  const tooMany = problem?.kind === "refused" && ["queue_full", "queue_slow"].includes(problem.code)
  if (tooMany) return <Notice tone="warn" title={problem.message} />
  if (refusedFor(problem, "event_full")) {
    return (
      <Notice tone="bad" title={t("full_title")}>
        <p>{problem.message}</p>
        <p>
          {t("full_kept")} <PageLink to={`events/${event.id}`}>{t("choose_again")}</PageLink>
        </p>
      </Notice>
    )
  }
  return <ProblemNotice problem={problem} />
}
