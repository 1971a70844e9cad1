import { useLanguage } from "./language-context"
import { NAMES } from "./languages"

export function LanguageSwitch() {
  const { language, offered, pick } = useLanguage()
  if (offered.length < 2) return null
  return (
    <ul className="languages">
      {offered.map((each) => (
        <li key={each}>
          <button type="button" lang={each} aria-pressed={each === language} onClick={() => pick(each)}>
            <abbr title={NAMES[each]}>{each.toUpperCase()}</abbr>
          </button>
        </li>
      ))}
    </ul>
  )
}
