import { useState } from "react"
import type { OwnBooking } from "../../client"
import { type Problem, problemOf } from "../api/problem"
import { Button } from "../controls/button"
import { ProblemNotice } from "../controls/problem-notice"
import { useTexts } from "../language/language-context"
import { PageTitle } from "../layout/page-title"
import { usePath } from "../layout/use-path"
import { useClient, usePortal } from "../portal-context"
import { OwnBookingCard } from "./own-booking-card"
import { accountTexts } from "./texts"
import { useOwnBookings, type When } from "./use-own-bookings"

const WHENS: readonly When[] = ["upcoming", "past"]

type OwnBookingsProps = { token: string; onSignOut: () => void; onLost: () => void }

/** The list, upcoming or past; each booking opens as if by its link. */
export function OwnBookings({ token, onSignOut, onLost }: OwnBookingsProps) {
  const t = useTexts(accountTexts)
  const client = useClient()
  const { session } = usePortal()
  const { go } = usePath()
  const [when, setWhen] = useState<When>("upcoming")
  const [opening, setOpening] = useState<string | null>(null)
  const [refused, setRefused] = useState<Problem | null>(null)
  const { bookings, problem, isFetching, hasNextPage, fetchNextPage, refetch } = useOwnBookings(token, when, onLost)

  const open = async ({ id }: OwnBooking) => {
    setOpening(id)
    setRefused(null)
    try {
      const access = await client.customer(token).open(id)
      session.close()
      session.adopt(access)
      go("manage")
    } catch (error) {
      const failed = problemOf(error)
      if (failed.kind === "refused" && failed.status === 401) onLost()
      else setRefused(failed)
    }
    setOpening(null)
  }

  return (
    <section className="own-bookings">
      <div className="own-bookings-head">
        <PageTitle>{t("title")}</PageTitle>
        <Button tone="plain" onClick={onSignOut}>
          {t("sign_out")}
        </Button>
      </div>
      <fieldset className="whens">
        <legend className="unseen">{t("which")}</legend>
        {WHENS.map((each) => (
          <label key={each}>
            <input type="radio" name="when" checked={when === each} onChange={() => setWhen(each)} />
            <span>{t(each)}</span>
          </label>
        ))}
      </fieldset>
      <p role="status" className="unseen">
        {bookings ? t("count", { count: bookings.length }) : t("loading")}
      </p>
      {bookings?.length === 0 && <p className="sheet">{t(when === "past" ? "none_past" : "none_upcoming")}</p>}
      {bookings && bookings.length > 0 && (
        <ul className="own-booking-list">
          {bookings.map((booking) => (
            <OwnBookingCard
              key={booking.id}
              booking={booking}
              busy={opening === booking.id}
              onOpen={() => open(booking)}
            />
          ))}
        </ul>
      )}
      <ProblemNotice problem={refused ?? problem} />
      {problem && <Button onClick={() => refetch()}>{t("try_again")}</Button>}
      {hasNextPage && !problem && (
        <Button tone="plain" busy={isFetching} onClick={() => fetchNextPage()}>
          {t("more")}
        </Button>
      )}
    </section>
  )
}
