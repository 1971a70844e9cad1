import type { DeskPayment, DeskRegistration, DeskSale } from "../../../domain/desk/desk-sale"
import type { Missing } from "../../../domain/desk/missing"
import type { SaleSeats } from "../../../domain/desk/seats-of-sale"
import type { Minor } from "../../../domain/money/minor"

/** What may be left out of a request: the server fills it in. */
type Sale = Pick<DeskSale, "event_id" | "booker" | "origin" | "answers" | "add_ons" | "promotion_codes"> & {
  tickets: DeskSale["tickets"]
  customer_id?: string
  region_id?: string
  locale?: string
  additional_to?: string
}

export type { Sale as DeskSaleRequest }
export type DeskRequest = Sale & Pick<DeskRegistration, "payment" | "reason" | "over_capacity" | "total">

export type DeskLine = {
  kind: "ticket" | "add_on"
  id: string
  title: string
  quantity: number
  unit_price: Minor
  discount: Minor
  tax: Minor
  total: Minor
}

/** What the admin API says a registration would cost (docs/api.md, `DeskPreview`). */
export type DeskPreview = {
  currency_code: string
  is_tax_inclusive: boolean
  lines: DeskLine[]
  discount: Minor
  tax: Minor
  total: Minor
  payments: DeskPayment[]
  seats: SaleSeats
  missing: Missing[]
}

export type DeskCustomer = {
  id: string
  email: string
  first_name: string | null
  last_name: string | null
  phone: string | null
}

export type DeskRegion = {
  id: string
  name: string
  currency_code: string
  countries: { iso_2: string; display_name: string }[]
}
