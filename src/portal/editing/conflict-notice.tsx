import type { CustomerBooking } from "../api/answers"
import { useShowBooking } from "../booking/use-booking"
import { Button } from "../controls/button"
import { Notice } from "../controls/notice"
import { countryName } from "../language/country-names"
import { useLanguage, useTexts } from "../language/language-context"
import { changedMeanwhile, type MeanwhileChange } from "./conflict"
import type { Subject } from "./subject"
import { editingTexts } from "./texts"

type ConflictNoticeProps = {
  seen: CustomerBooking
  now: CustomerBooking
  subject: Subject
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
      <ul className="meanwhile">
        {changes.map((change) => (
          <Change key={`${change.position} ${change.field}`} change={change} />
        ))}
      </ul>
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

function Change({ change: { position, field, before, after } }: { change: MeanwhileChange }) {
  const t = useTexts(editingTexts)
  const { language } = useLanguage()
  const spell = (value: string) => {
    if (!value) return t("empty")
    return field === "country_code" ? countryName(value, language) : value
  }
  return (
    <li>
      <span className="meanwhile-field">
        {position === null ? t("booker") : t("ticket", { position })} · {t(field)}
      </span>
      <del>{spell(before)}</del> <span aria-hidden="true">→</span> <ins>{spell(after)}</ins>
    </li>
  )
}
