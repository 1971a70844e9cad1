import type { Contact } from "../api/problem"
import { useTexts } from "../language/language-context"
import { controlTexts } from "./texts"

/** What the organiser says to somebody who is refused, and whom to ask (SPEC U4). */
export function OrganiserWord({ contact, terms }: { contact: Contact | null; terms: string | null }) {
  const t = useTexts(controlTexts)
  const reachable = contact?.email || contact?.phone
  if (!terms && !reachable) return null
  return (
    <div className="organiser-word">
      {terms && <p className="terms">{terms}</p>}
      {reachable && (
        <p>
          {contact.name ? t("ask_name", { name: contact.name }) : t("ask")} <ContactWays contact={contact} />
        </p>
      )}
    </div>
  )
}

/** The ways to reach somebody, each a link. */
export function ContactWays({ contact: { email, phone } }: { contact: Contact }) {
  return (
    <span className="contact-ways">
      {email && <a href={`mailto:${encodeURIComponent(email).replace("%40", "@")}`}>{email}</a>}
      {email && phone && " · "}
      {phone && <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</a>}
    </span>
  )
}
