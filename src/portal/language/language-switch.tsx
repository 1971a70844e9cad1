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
            aria-label={NAMES[each]}
            title={NAMES[each]}
            aria-pressed={each === language}
            onClick={() => pick(each)}
          >
            {each.toUpperCase()}
          </button>
        </li>
      ))}
    </ul>
  )
}
