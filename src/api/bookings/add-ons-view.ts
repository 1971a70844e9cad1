import type { TakenAddOn } from "../../domain/add-on/add-on"
import { offeredAddOns } from "../../domain/add-on/offered"
import type { AddOnFacts } from "../../domain/add-on/plan-add-ons"
import type { FieldRights } from "../../domain/editing/edit"
import { isHidden } from "./rights-view"

/**
 * What a booking has of add-ons, and what whoever looks may take or give back now (SPEC P14): any number from `least` to
 * `most`, or what they have. Nothing of what the organiser hides, nor of others than the participant whose link it is. No prices (C-20).
 */
export function addOnsView(facts: AddOnFacts) {
  const { offered, taken, participants, rights, onlyParticipant } = facts
  const title = (id: string) => offered.find((addOn) => addOn.id === id)?.title ?? ""
  const isSeen = (participantId: string | null) => {
    if (onlyParticipant !== null && participantId !== onlyParticipant) return false
    const type = participants.find(({ id }) => id === participantId)?.ticket_type_id ?? ""
    const own: FieldRights | undefined = participantId === null ? rights.booking : rights.ticket_types[type]?.edit
    return !isHidden(own ?? {}, "add_ons")
  }
  const places = [null, ...participants.map(({ id }) => id)]
  const place = ({ add_on_id, participant_id }: TakenAddOn) =>
    offered.findIndex(({ id }) => id === add_on_id) * places.length + places.indexOf(participant_id)
  return {
    add_ons: taken
      .filter(({ participant_id }) => isSeen(participant_id))
      .sort((a, b) => place(a) - place(b))
      .map(({ add_on_id, participant_id, quantity, line_item_id }) => {
        return { id: add_on_id, title: title(add_on_id), participant_id, quantity, paid: line_item_id !== null }
      }),
    offered_add_ons: offeredAddOns(facts).map(({ add_on, participant_id, quantity, least, most }) => {
      return { id: add_on.id, title: add_on.title, participant_id, quantity, least, most }
    }),
  }
}
