import { useLanguage } from "./language-context"
import { NAMES } from "./languages"

export function LanguageSwitch() {
  const { language, offered, pick } = useLanguage()
  if (offered.length < 2) return null
  return (
    <ul className="languages">
      {offered.map((each) => (
        <li key={each}>
          <button
            type="button"
            lang={each}
            title={NAMES[each]}
            aria-pressed={each === language}
            onClick={() => pick(each)}
          >
            {each.toUpperCase()} <span className="unseen">{NAMES[each]}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
