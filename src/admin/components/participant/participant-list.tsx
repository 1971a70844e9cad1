import { NoRecords } from "@medusajs/dashboard/components"
import { Users } from "@medusajs/icons"
import { Button, Table } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import type { AdminEvent } from "../../lib/contract/event"
import { PARTICIPANT_STATUSES } from "../../lib/contract/participant"
import { useParticipants } from "../../lib/participants"
import { filterValue } from "../../lib/table/list-query"
import { useText } from "../../lib/text/use-text"
import { LoadError } from "../page/load-error"
import { Section } from "../page/section"
import { ParticipantFilters } from "./participant-filters"
import { ParticipantRow } from "./participant-row"

/** Who comes to an event. Search and filter stand in the address. */
export function ParticipantList({ event }: { event: AdminEvent }) {
  const { t, language } = useText()
  const [params] = useSearchParams()
  const status = filterValue(params, "status", PARTICIPANT_STATUSES)
  const q = params.get("q") ?? undefined
  const list = useParticipants({ event_id: event.id, q, status })
  const filtered = Boolean(q || status)
  const title = t("participant.count", {
    count: list.count,
    figure: new Intl.NumberFormat(language).format(list.count),
  })
  return (
    <Section title={list.data ? title : t("participant.plural")} actions={<ParticipantFilters q={q} status={status} />}>
      {list.isError && <LoadError error={list.error} retry={list.refetch} />}
      {list.data && list.count === 0 && (
        <NoRecords
          className="h-[220px]"
          icon={<Users className="text-ui-fg-subtle" />}
          title={t(filtered ? "general.no_match" : "participant.empty")}
          message={t(filtered ? "general.no_match_hint" : "booking.empty_hint_event")}
        />
      )}
      {list.participants.length > 0 && (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{t("person.name")}</Table.HeaderCell>
                <Table.HeaderCell>{t("ticket_type.singular")}</Table.HeaderCell>
                <Table.HeaderCell>{t("participant.ticket_code")}</Table.HeaderCell>
                <Table.HeaderCell>{t("booking.number")}</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {list.participants.map((participant) => (
                <ParticipantRow key={participant.id} participant={participant} />
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      {list.hasNextPage && (
        <div className="px-6 py-3">
          <Button
            size="small"
            variant="secondary"
            isLoading={list.isFetchingNextPage}
            onClick={() => list.fetchNextPage()}
          >
            {t("participant.more")}
          </Button>
        </div>
      )}
    </Section>
  )
}
