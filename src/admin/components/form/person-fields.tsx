import { useFormContext } from "react-hook-form"
import type { PersonForm } from "../../lib/person"
import { useText } from "../../lib/text/use-text"
import { TextField } from "./text-field"
import { useEmailRule } from "./use-email-rule"

type Contact = Pick<PersonForm, "first_name" | "last_name" | "email" | "phone">
type WithPeople = { booker: Contact; participants: Contact[] }

type PersonFieldsProps = {
  /** Where the form holds them. */
  at: "booker" | `participants.${number}`
  /** Said where no address is given; left out where none is needed. */
  emailNeeded?: string
}

/** Name, address and phone of a person, as four cells of a grid. */
export function PersonFields({ at, emailNeeded }: PersonFieldsProps) {
  const { t } = useText()
  const { control } = useFormContext<WithPeople>()
  const rules = { ...useEmailRule(), ...(emailNeeded && { required: emailNeeded }) }
  return (
    <>
      <TextField control={control} name={`${at}.first_name`} label={t("person.first_name")} />
      <TextField control={control} name={`${at}.last_name`} label={t("person.last_name")} />
      <TextField control={control} name={`${at}.email`} type="email" label={t("person.email")} rules={rules} />
      <TextField control={control} name={`${at}.phone`} type="tel" label={t("person.phone")} maxLength={50} />
    </>
  )
}
