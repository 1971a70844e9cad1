import type { Placeholder } from "../../../domain/mail/text/topics"
import { useText } from "../../lib/text/use-text"

type PlaceholderChipsProps = {
  names: Placeholder[]
  /** Those that the text must have. */
  required?: Placeholder[]
  onInsert: (name: Placeholder) => void
}

/** What can be filled in when the mail is sent; each says what it stands for. */
export function PlaceholderChips({ names, required = [], onInsert }: PlaceholderChipsProps) {
  const { t } = useText()
  return (
    <ul className="flex flex-wrap gap-1">
      {names.map((name) => (
        <li key={name}>
          <button
            type="button"
            title={`{{${name}}}`}
            aria-label={t("mail_text.insert", { name: t(`mail_text.placeholder.${name}`) })}
            onClick={() => onInsert(name)}
            className="bg-ui-tag-neutral-bg border-ui-tag-neutral-border text-ui-tag-neutral-text hover:bg-ui-tag-neutral-bg-hover focus-visible:shadow-borders-focus txt-compact-xsmall rounded-md border px-1.5 py-0.5 outline-none"
          >
            + {t(`mail_text.placeholder.${name}`)}
            {required.includes(name) && <span className="text-ui-fg-error"> *</span>}
          </button>
        </li>
      ))}
    </ul>
  )
}
