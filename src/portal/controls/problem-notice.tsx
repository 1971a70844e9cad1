import type { Problem } from "../api/problem"
import { useTexts } from "../language/language-context"
import { Notice } from "./notice"
import { OrganiserWord } from "./organiser-word"
import { controlTexts } from "./texts"
import { useWait, Wait } from "./wait"

/** Says what kept a request from succeeding, what the organiser says to it, and that nothing typed is lost. */
export function ProblemNotice({ problem }: { problem: Problem | null }) {
  const t = useTexts(controlTexts)
  const wait = useWait(problem)
  if (!problem) return null
  if (problem.kind === "offline")
    return (
      <Notice tone="warn" title={t("offline_title")}>
        {t("offline")}
      </Notice>
    )
  if (problem.kind === "broken")
    return (
      <Notice tone="warn" title={t("broken_title")}>
        {t("broken")}
      </Notice>
    )
  if (problem.status === 429) {
    return (
      <Notice tone="warn" title={t("too_many_title")}>
        <Wait wait={wait} />
      </Notice>
    )
  }
  return (
    <Notice tone="bad" title={problem.message || t("refused")}>
      <OrganiserWord contact={problem.details.contact ?? null} terms={problem.details.terms ?? null} />
    </Notice>
  )
}
