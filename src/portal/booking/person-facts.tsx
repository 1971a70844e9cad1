import type { PersonData } from "../api/answers"
import { useLanguage } from "../language/language-context"
import { addressLines } from "./person-name"

/** How to reach a person, as far as it is known. */
export function PersonFacts({ person }: { person: PersonData }) {
  const { language } = useLanguage()
  const lines = [person.email, person.phone, ...addressLines(person.address, language)].filter(Boolean)
  if (lines.length === 0) return null
  return (
    <ul className="person-facts">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
