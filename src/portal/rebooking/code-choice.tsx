import type { KeyboardEvent } from "react"
import { Button } from "../controls/button"
import { CodeField } from "../controls/code-field"
import { useTexts } from "../language/language-context"
import type { ChangeDraft } from "./change-draft"
import { formTexts } from "./form-texts"

/** No change redeems more (docs/api.md). */
const MOST = 5

type CodeChoiceProps = {
  codes: readonly string[]
  typed: string
  onType: (typed: string) => void
  onChange: (change: (draft: ChangeDraft) => ChangeDraft) => void
}

/** A forgotten promotion code, redeemed afterwards (SPEC U3). One that was typed counts without its button too. */
export function CodeChoice({ codes, typed, onType, onChange }: CodeChoiceProps) {
  const t = useTexts(formTexts)
  const add = () => {
    onChange((draft) => withCode(draft, typed))
    onType("")
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !typed.trim()) return
    event.preventDefault()
    add()
  }
  return (
    <section className="codes" aria-labelledby="codes-title">
      <h2 id="codes-title">{t("promotion")}</h2>
      <p className="field-hint">{t("promotion_hint")}</p>
      {codes.length > 0 && (
        <ul className="code-list">
          {codes.map((code) => (
            <li key={code}>
              <span className="code">{code}</span>{" "}
              <button
                type="button"
                className="link-button"
                onClick={() =>
                  onChange((draft) => ({
                    ...draft,
                    promotion_codes: draft.promotion_codes.filter((each) => each !== code),
                  }))
                }
              >
                {t("remove_code", { code })}
              </button>
            </li>
          ))}
        </ul>
      )}
      {codes.length < MOST && (
        <div className="code-field">
          <CodeField label={t("promotion")} value={typed} {...{ onType, onKeyDown }} />
          <Button tone="plain" disabled={!typed.trim()} onClick={add}>
            {t("redeem")}
          </Button>
        </div>
      )}
    </section>
  )
}

/** The draft with one more code; the same one twice is one. */
export function withCode(draft: ChangeDraft, typed: string): ChangeDraft {
  const code = typed.trim()
  if (!code || draft.promotion_codes.includes(code)) return draft
  return { ...draft, promotion_codes: [...draft.promotion_codes, code] }
}
