import type { CustomerBooking } from "../api/answers"
import { Block } from "../editing/block"
import { LanguageForm } from "../editing/language-form"
import { useLanguage, useTexts } from "../language/language-context"
import { languageName } from "../language/languages"
import { refusedRights } from "./refused-rights"
import { bookingTexts } from "./texts"

/** In which language the booking's mails and tickets come (SPEC M5, P12). */
export function LanguageCard({ booking }: { booking: CustomerBooking }) {
  const t = useTexts(bookingTexts)
  const { offered } = useLanguage()
  const may = booking.may.fields?.locale
  if (!may) return null
  const still = booking.status === "cancelled" || offered.length < 2
  const reason = may.allowed || refusedRights(booking.may).all ? null : may.message
  return (
    <section className="card" aria-labelledby="language-title">
      <Block
        state={still ? "still" : may.allowed ? "open" : "locked"}
        editLabel={t("edit_language")}
        reason={reason}
        form={(leave) => <LanguageForm booking={booking} title={t("mail_language")} onLeave={leave} />}
      >
        <h2 id="language-title" className="eyebrow">
          {t("mail_language")}
        </h2>
        <p lang={booking.locale}>{languageName(booking.locale)}</p>
      </Block>
    </section>
  )
}
