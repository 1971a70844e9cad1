import type { CustomerBooking, PersonData } from "../api/answers"
import { EditBlock } from "../editing/edit-block"
import { useTexts } from "../language/language-context"
import { PersonFacts } from "./person-facts"
import { nameOf } from "./person-name"
import { PERSON_RIGHTS } from "./right-groups"
import { bookingTexts } from "./texts"

/** Who booked, and where our mails go. */
export function Booker({ booking, booker }: { booking: CustomerBooking; booker: PersonData }) {
  const t = useTexts(bookingTexts)
  return (
    <section className="card" aria-labelledby="booker-title">
      <EditBlock
        booking={booking}
        subject={{ kind: "booker" }}
        fields={PERSON_RIGHTS}
        editLabel={t("edit_booker")}
        title={t("booker")}
      >
        <h2 id="booker-title" className="eyebrow">
          {t("booker")}
        </h2>
        <p className="person-name">{nameOf(booker)}</p>
        <PersonFacts person={booker} />
      </EditBlock>
    </section>
  )
}
