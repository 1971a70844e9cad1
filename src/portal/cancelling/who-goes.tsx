import type { Participant } from "../api/answers"
import { nameOf } from "../booking/person-name"
import { useTexts } from "../language/language-context"
import { cancelTexts } from "./texts"

type WhoGoesProps = {
  participants: readonly Participant[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

/** Whose tickets are cancelled. */
export function WhoGoes({ participants, chosen, onChange }: WhoGoesProps) {
  const t = useTexts(cancelTexts)
  return (
    <fieldset className="who">
      <legend>{t("who")}</legend>
      <ul>
        {participants.map((participant) => {
          const { id, position, ticket_type } = participant
          const goes = chosen.includes(id)
          return (
            <li key={id} className="who-row">
              <label className="who-person">
                <input
                  type="checkbox"
                  checked={goes}
                  onChange={() => onChange(goes ? chosen.filter((each) => each !== id) : [...chosen, id])}
                />{" "}
                <span>
                  <span className="who-name">{nameOf(participant) || t("nameless", { position })}</span>
                  <span className="who-held">{ticket_type.title}</span>
                </span>
              </label>
            </li>
          )
        })}
      </ul>
      {chosen.length < participants.length && (
        <button type="button" className="link-button" onClick={() => onChange(participants.map(({ id }) => id))}>
          {t("everybody")}
        </button>
      )}
    </fieldset>
  )
}
