import { Combobox } from "@medusajs/dashboard/components"
import { Label } from "@medusajs/ui"
import { useId } from "react"
import { useFormContext } from "react-hook-form"
import type { DeskCustomer } from "../../lib/contract/desk"
import type { DeskForm } from "../../lib/desk/desk-form"
import { useCustomersFound } from "../../lib/desk/registrations"
import { nameOf } from "../../lib/person"
import { useSearch } from "../../lib/search/use-search"
import { useText } from "../../lib/text/use-text"
import { PersonFields } from "../form/person-fields"

/** Who books: a customer found as they are typed, or somebody new. */
export function BookerFields() {
  const { t } = useText()
  const id = useId()
  const { setValue, watch } = useFormContext<DeskForm>()
  const { typed, setTyped, q, offered } = useSearch()
  const customers = useCustomersFound(q)
  const found = customers.data ?? []
  const option = (customer: DeskCustomer) => ({
    value: customer.id,
    label: [nameOf(customer), customer.email].filter(Boolean).join(" · "),
  })
  const choose = (chosen = "") => {
    setValue("customer_id", chosen)
    const customer = found.find((one) => one.id === chosen)
    if (!customer) return
    const { first_name, last_name, phone } = customer
    setValue("booker", {
      first_name: first_name ?? "",
      last_name: last_name ?? "",
      email: customer.email,
      phone: phone ?? "",
    })
  }
  return (
    <div className="flex flex-col gap-y-4">
      <div className="flex flex-col gap-y-2">
        <Label id={id} size="small" weight="plus">
          {t("desk.customer")}
        </Label>
        <Combobox
          aria-labelledby={id}
          value={watch("customer_id")}
          onChange={choose}
          options={offered(found.map(option), { stale: customers.isPlaceholderData })}
          searchValue={typed}
          onSearchValueChange={setTyped}
          placeholder={t("desk.customer_placeholder")}
          allowClear
        />
      </div>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <PersonFields at="booker" emailNeeded={t("desk.email_needed")} />
      </div>
    </div>
  )
}
