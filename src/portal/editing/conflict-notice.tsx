import type { CustomerBooking } from "../api/answers"
import { useAnswerText } from "../booking/answer-list"
import { useShowBooking } from "../booking/use-booking"
import { Button } from "../controls/button"
import { Notice } from "../controls/notice"
import { countryName } from "../language/country-names"
import { useLanguage, useTexts } from "../language/language-context"
import { languageName } from "../language/languages"
import { changedMeanwhile, type MeanwhileChange } from "./conflict"
import { editingTexts } from "./texts"

type ConflictNoticeProps = {
  seen: CustomerBooking
  now: CustomerBooking
  busy: boolean
  onMine: () => void
  onTheirs: () => void
}

/** Shows what somebody else changed since the form was opened, and asks whose word counts. */
export function ConflictNotice({ seen, now, busy, onMine, onTheirs }: ConflictNoticeProps) {
  const t = useTexts(editingTexts)
  const show = useShowBooking()
  const changes = changedMeanwhile(seen, now)
  const takeTheirs = () => {
    show(now)
    onTheirs()
  }
  return (
    <Notice tone="bad" title={t("conflict_title")}>
      <p>{changes.length > 0 ? t("conflict") : t("conflict_elsewhere")}</p>
      <MeanwhileList changes={changes} />
      <div className="form-actions">
        <Button busy={busy} onClick={onMine}>
          {t("save_mine")}
        </Button>
        <Button tone="plain" onClick={takeTheirs}>
          {t("take_theirs")}
        </Button>
      </div>
    </Notice>
  )
}

/** What changed, one line a field: what it was, and what it is now. */
export function MeanwhileList({ changes }: { changes: readonly MeanwhileChange[] }) {
  return (
    <ul className="meanwhile">
      {changes.map((change) => (
        <Change
          key={`${change.position} ${change.kind === "answer" ? change.after.question.id : nameOf(change)}`}
          change={change}
        />
      ))}
    </ul>
  )
}

function Change({ change }: { change: MeanwhileChange }) {
  const t = useTexts(editingTexts)
  const { language } = useLanguage()
  const answerText = useAnswerText()
  const spell = (side: "before" | "after") => {
    if (change.kind === "answer") return answerText(change[side]) ?? t("empty")
    if (change.kind === "add_on") return `${change[side]} ×`
    const value = change[side]
    if (!value) return t("empty")
    if (change.field === "locale") return languageName(value)
    return change.field === "country_code" ? countryName(value, language) : value
  }
  const whose =
    change.position === null
      ? isBooker(change)
        ? t("booker")
        : t("booking")
      : t("ticket", { position: change.position })
  const label =
    change.kind === "field" ? t(change.field) : change.kind === "answer" ? change.after.question.label : change.title
  return (
    <li>
      <span className="meanwhile-field">
        {whose} · {label}
      </span>
      <del>{spell("before")}</del> <span aria-hidden="true">→</span> <ins>{spell("after")}</ins>
    </li>
  )
}

function nameOf(change: Exclude<MeanwhileChange, { kind: "answer" }>): string {
  return change.kind === "field" ? change.field : change.title
}

function isBooker(change: MeanwhileChange): boolean {
  return change.kind === "field" && change.field !== "locale"
}
