import { type ReactNode, useId } from "react"
import { FieldNotes } from "../../controls/field"
import { useTexts } from "../../language/language-context"
import { usePortal } from "../../portal-context"
import { checkoutTexts } from "./texts"

type ConsentBoxProps = {
  /** The organiser's terms. */
  terms: string | null
  given: boolean
  missing: boolean
  onChange: (given: boolean) => void
}

/** What the booker agrees to, and the mark by which they do. */
export function ConsentBox({ terms, given, missing, onChange }: ConsentBoxProps) {
  const t = useTexts(checkoutTexts)
  const { config } = usePortal()
  const id = useId()
  const error = missing ? t("consent_needed") : null
  return (
    <div className="field consent">
      {terms && (
        <details className="address">
          <summary>{t("organiser_terms")}</summary>
          <p className="terms">{terms}</p>
        </details>
      )}
      <label className="option">
        <input
          type="checkbox"
          checked={given}
          aria-invalid={missing}
          aria-describedby={missing ? `${id}-error` : undefined}
          onChange={({ target }) => onChange(target.checked)}
        />{" "}
        <span>{t(terms ? "consent_organiser" : "consent")}</span>
      </label>
      {(config.terms_url || config.privacy_url) && (
        <p className="consent-links">
          {config.terms_url && <Away href={config.terms_url}>{t("terms")}</Away>}
          {config.privacy_url && <Away href={config.privacy_url}>{t("privacy")}</Away>}
        </p>
      )}
      <FieldNotes id={id} error={error} />
    </div>
  )
}

/** Opens beside the page: what was typed stays where it is. */
function Away({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  )
}
