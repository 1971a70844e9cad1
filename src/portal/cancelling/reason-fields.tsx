import { useId } from "react"
import type { ToSay } from "../../client"
import { describedBy, FieldNotes } from "../controls/field"
import { useTexts } from "../language/language-context"
import type { CancelDraft } from "./cancel-draft"
import { cancelTexts } from "./texts"

/** No reason is longer (docs/api.md). */
const LONGEST = 500

type ReasonFieldsProps = {
  asked: Pick<ToSay, "reasons" | "reason_required">
  draft: Pick<CancelDraft, "reason" | "reason_key">
  error: string | null
  onChange: (said: Partial<CancelDraft>) => void
}

/** Why: a reason that the shop offers, words of one's own, or both. */
export function ReasonFields({ asked: { reasons, reason_required }, draft, error, onChange }: ReasonFieldsProps) {
  const t = useTexts(cancelTexts)
  const id = useId()
  const why = reason_required ? t("reason") : t("reason_optional")
  const chooses = reasons.length > 0
  return (
    <>
      {chooses && (
        <div className="field">
          <label htmlFor={`${id}-key`}>{why}</label>
          <select
            id={`${id}-key`}
            value={draft.reason_key}
            {...describedBy(`${id}-key`, error)}
            onChange={({ target }) => onChange({ reason_key: target.value })}
          >
            <option value="">{t("choose_reason")}</option>
            {reasons.map((reason) => (
              <option key={reason} value={reason}>
                {reason}
              </option>
            ))}
          </select>
          <FieldNotes id={`${id}-key`} error={error} />
        </div>
      )}
      <div className="field">
        <label htmlFor={`${id}-own`}>{chooses ? t("own_words") : why}</label>
        <textarea
          id={`${id}-own`}
          rows={3}
          maxLength={LONGEST}
          value={draft.reason}
          {...describedBy(`${id}-own`, chooses ? null : error)}
          onChange={({ target }) => onChange({ reason: target.value })}
        />
        {!chooses && <FieldNotes id={`${id}-own`} error={error} />}
      </div>
    </>
  )
}
