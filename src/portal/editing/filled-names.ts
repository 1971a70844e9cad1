import type { Participant } from "../api/answers"

export type NamesTyped = Record<string, { first_name?: string; last_name?: string } | undefined>
export type NamedParticipant = { id: string; first_name: string | null; last_name: string | null }

/** The participants to whom a name was given; those left empty are asked for again next time. */
export function filledNames(nameless: readonly Pick<Participant, "id">[], typed: NamesTyped): NamedParticipant[] {
  return nameless.flatMap(({ id }) => {
    const first_name = typed[id]?.first_name?.trim() || null
    const last_name = typed[id]?.last_name?.trim() || null
    return first_name || last_name ? [{ id, first_name, last_name }] : []
  })
}
