import { LayoutComposer } from "@medusajs/dashboard/components"
import type { AdminBooking } from "../../lib/contract/booking"
import { useText } from "../../lib/text/use-text"
import { BookingAddOns } from "../add-on/booking-add-ons"
import { ApprovalSection } from "../approval/approval-section"
import { FailedMails } from "../booking-mail/failed-mails"
import { MailsSection } from "../booking-mail/mails-section"
import { DocumentsSection } from "../document/documents-section"
import { GrantsSection } from "../grant/grants-section"
import { Section } from "../page/section"
import { DunningSection } from "../paying/dunning-section"
import { BookerSection } from "./booker-section"
import { BookingHistory } from "./booking-history"
import { GeneralSection } from "./general-section"
import { MoneySection } from "./money-section"
import { ParticipantsSection } from "./participants-section"

/** Everything about one booking. Its drawers are routes below it and open in the layout's outlet. */
export function BookingPage({ booking }: { booking: AdminBooking }) {
  const { t } = useText()
  return (
    <LayoutComposer
      widgetsZonePrefix="booking.details"
      preferredLayoutId="core:two-column"
      data={booking}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="BookingApproval">
              <ApprovalSection booking={booking} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="BookingGeneral">
              <GeneralSection booking={booking} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="BookingFailedMails">
              <FailedMails bookingId={booking.id} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="BookingParticipants">
              <ParticipantsSection booking={booking} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="BookingMails">
              <MailsSection bookingId={booking.id} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="BookingAddOns">
              <BookingAddOns booking={booking} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="BookingHistory">
              <Section title={t("history.label")}>
                <BookingHistory booking={booking} />
              </Section>
            </LayoutComposer.Entry>
          </>
        ),
        side: (
          <>
            <LayoutComposer.Entry id="BookingMoney">
              <MoneySection booking={booking} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="BookingDunning">
              <DunningSection booking={booking} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="BookingDocuments">
              <DocumentsSection bookingId={booking.id} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="BookingBooker">
              <BookerSection booking={booking} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="BookingGrants">
              <GrantsSection booking={booking} />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}
