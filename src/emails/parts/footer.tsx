import { Link } from "@react-email/components"
import type { MailEvent } from "../../domain/mail/facts"
import type { Translate } from "../../domain/mail/translate"
import { SmallPrint } from "./text"
import { LIGHT } from "./theme"

/** Whom to ask, and why this mail came. */
export function Footer({ t, number, contact }: { t: Translate; number: string; contact: MailEvent["contact"] }) {
  const said = [contact?.name, contact?.phone].filter(Boolean).join(", ")
  return (
    <>
      {contact && (said || contact.email) && (
        <SmallPrint>
          {t("footer.contact")} {said}
          {said && contact.email && ", "}
          {contact.email && (
            <Link href={`mailto:${contact.email}`} className="accent" style={{ color: LIGHT.accent }}>
              {contact.email}
            </Link>
          )}
        </SmallPrint>
      )}
      <SmallPrint>{t("footer.why", { number })}</SmallPrint>
    </>
  )
}
