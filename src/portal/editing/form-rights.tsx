import type { Answered } from "../api/answers"
import { Until } from "../booking/until"
import { Icon } from "../controls/icon"
import { OrganiserWord } from "../controls/organiser-word"
import { formatTag } from "../language/format-tag"
import { useLanguage, useTexts } from "../language/language-context"
import { shortMoment } from "../time/event-time"
import type { DraftField } from "./draft"
import type { LockedFields, rightsByLimit } from "./field-rights"
import { ADDRESS_FIELDS, PERSON_FIELDS } from "./person-values"
import { editingTexts } from "./texts"

type Rights = ReturnType<typeof rightsByLimit>
type FormRightsProps = {
  rights: Rights
  timezone: string
  answered: readonly Answered[]
  /** A refusal is being shown, which says the same. */
  quiet: boolean
}

/** Until when the fields of a form may be changed, which of them may not, and why (SPEC M1, M9, U4). */
export function FormRights({ rights: { open, locked }, timezone, answered, quiet }: FormRightsProps) {
  const [most] = open
  return (
    <div className="form-rights">
      {most?.until && (
        <p className="form-until">
          <Icon name="clock" /> <Until until={most.until} timezone={timezone} />
        </p>
      )}
      {!quiet && locked.map((group) => <Locked key={group.may.message} group={group} answered={answered} />)}
    </div>
  )
}

function Locked({ group: { may, fields }, answered }: { group: LockedFields; answered: readonly Answered[] }) {
  const t = useTexts(editingTexts)
  const { language } = useLanguage()
  const names = new Intl.ListFormat(language, { type: "conjunction" }).format(fieldNames(fields, answered, t))
  return (
    <div className="form-locked">
      <Icon name="lock" />
      <div>
        <p className="form-locked-names">{t("locked_fields", { fields: names })}</p>
        <p>{may.message}</p>
        <OrganiserWord contact={may.details.contact ?? null} terms={may.details.terms ?? null} />
      </div>
    </div>
  )
}

type Say = (key: (typeof PERSON_FIELDS)[number] | "address") => string

/** What the fields are called; the parts of an address together. */
function fieldNames(fields: readonly DraftField[], answered: readonly Answered[], t: Say): string[] {
  const person = PERSON_FIELDS.filter((field) => fields.includes(field) && !isAddress(field)).map((field) => t(field))
  const address = fields.some(isAddress) ? [t("address")] : []
  const answers = answered.filter(({ question }) => fields.includes(`answers.${question.id}`))
  return [...person, ...address, ...answers.map(({ question }) => question.label)]
}

function isAddress(field: DraftField): boolean {
  return (ADDRESS_FIELDS as readonly string[]).includes(field)
}

/** What stands under a field whose limit is not the one that most fields of its form share; null under the others. */
export function useLimitNote({ open }: Rights, timezone: string): (field: DraftField) => string | null {
  const t = useTexts(editingTexts)
  const tag = formatTag(useLanguage().language)
  return (field) => {
    const group = open.slice(1).find(({ fields }) => fields.includes(field))
    if (!group) return null
    return group.until ? t("field_until", { time: shortMoment(group.until, timezone, tag) }) : t("field_any_time")
  }
}
