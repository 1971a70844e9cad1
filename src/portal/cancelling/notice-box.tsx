import { useId } from "react"
import { FieldNotes } from "../controls/field"
import { useTexts } from "../language/language-context"
import { cancelTexts } from "./texts"

type NoticeBoxProps = { notice: string; given: boolean; missing: boolean; onChange: (given: boolean) => void }

/** What the organiser says to whoever cancels something paid, to be acknowledged (SPEC V20-V23). */
export function NoticeBox({ notice, given, missing, onChange }: NoticeBoxProps) {
  const t = useTexts(cancelTexts)
  const id = useId()
  return (
    <div className="cancel-notice">
      <p className="terms" id={`${id}-text`}>
        {notice}
      </p>
      <label className="option">
        <input
          type="checkbox"
          checked={given}
          aria-invalid={missing}
          aria-describedby={missing ? `${id}-error` : `${id}-text`}
          onChange={({ target }) => onChange(target.checked)}
        />{" "}
        {t("notice_read")}
      </label>
      <FieldNotes id={id} error={missing ? t("notice_missing") : null} />
    </div>
  )
}
