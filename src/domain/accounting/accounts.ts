import type { DocumentKind } from "../document/kinds"
import type { TaxOfRate } from "../document/round-lines"
import { type Minor, minor, subtract, sum } from "../money/minor"
import { addUp } from "./add-up"
import type { MovementAmounts, MovementKind } from "./movement"

/** Documents that bill, or take back; a settlement statement only explains them. */
export type BillKind = Exclude<DocumentKind, "settlement">

/** A document as it is counted; amounts in minor units, below 0 where it takes back. */
export type CountedDocument = {
  kind: BillKind
  currency_code: string
  total: Minor
  rounding: Minor
  taxes: readonly TaxOfRate[]
}

/** A movement as it is counted. `way`: the provider, the receipt's kind, or how a refund went; null where there is one way. */
export type CountedMovement = MovementAmounts & OrderName & { currency_code: string; way: string | null }

/** An order, as staff call it, and the first of its bookings. */
type OrderName = {
  order_id: string
  order_number: string | null
  booking_id: string | null
  booking_number: string | null
}
type Of = { currency_code: string }
export type DocumentTotal = Of & { kind: BillKind; count: number; total: Minor; rounding: Minor }
export type TaxTotal = Of & TaxOfRate
export type MovementTotal = Of & {
  kind: MovementKind
  way: string | null
  count: number
  amount: Minor
  booked: Minor
}
/** An order whose books do not say what moved. */
export type OrderDifference = Of & OrderName & { amount: Minor; booked: Minor; difference: Minor }

/** What of a period has been counted so far. */
export type Count = {
  documents: DocumentTotal[]
  taxes: TaxTotal[]
  movements: MovementTotal[]
  differing: OrderDifference[]
}

export const NOTHING_COUNTED: Count = { documents: [], taxes: [], movements: [], differing: [] }

export function countDocuments(count: Count, rows: readonly CountedDocument[]): Count {
  const documents = rows.map(({ currency_code, kind, total, rounding }) => {
    return { currency_code, kind, count: 1, total, rounding }
  })
  const taxes = rows.flatMap(({ taxes: own, currency_code }) => own.map((tax) => ({ ...tax, currency_code })))
  return {
    ...count,
    documents: addUp([...count.documents, ...documents], ["currency_code", "kind"], ["count", "total", "rounding"]),
    taxes: addUp([...count.taxes, ...taxes], ["currency_code", "rate"], ["gross", "net", "tax"]),
  }
}

export function countMovements(count: Count, rows: readonly CountedMovement[]): Count {
  const movements = rows.map(({ currency_code, kind, way, amount, booked }) => {
    return { currency_code, kind, way, count: 1, amount, booked }
  })
  const differing = rows
    .filter(({ difference }) => difference !== 0)
    .map(({ currency_code, order_id, order_number, booking_id, booking_number, amount, booked, difference }) => {
      return { currency_code, order_id, order_number, booking_id, booking_number, amount, booked, difference }
    })
  return {
    ...count,
    movements: addUp(
      [...count.movements, ...movements],
      ["currency_code", "kind", "way"],
      ["count", "amount", "booked"]
    ),
    differing: addUp(
      [...count.differing, ...differing],
      ["currency_code", "order_id"],
      ["amount", "booked", "difference"]
    ),
  }
}

/** What a period comes to in one currency; amounts in minor units. */
export type Accounts = {
  currency_code: string
  documents: Omit<DocumentTotal, "currency_code">[]
  /** Of all documents. The taxes' gross amounts and `rounding` make `billed`. */
  billed: Minor
  rounding: Minor
  /** One for each rate, the highest first. */
  taxes: TaxOfRate[]
  movements: Omit<MovementTotal, "currency_code">[]
  /** Of all movements: by their own records, and by the orders' books. They tie out where `difference` is 0. */
  moved: Minor
  booked: Minor
  difference: Minor
  /** Orders that differ, and how many there are: the list ends at `MAX_DIFFERING`. */
  differing: Omit<OrderDifference, "currency_code">[]
  differing_count: number
}

/** Orders that are named in one currency. */
export const MAX_DIFFERING = 50

/** What was counted, currency by currency in their alphabet's order; those in which nothing happened are left out. */
export function accountsOf({ documents, taxes, movements, differing }: Count): Accounts[] {
  const currencies = [...new Set([...documents, ...movements].map(({ currency_code }) => currency_code))].sort()
  return currencies.map((currency) => {
    const of = <Row extends Of>(rows: readonly Row[]) =>
      rows.flatMap(({ currency_code, ...row }) => (currency_code === currency ? [row] : []))
    const [bills, moves] = [of(documents), of(movements)]
    const moved = sum(moves.map(({ amount }) => minor(amount)))
    const booked = sum(moves.map((move) => minor(move.booked)))
    const apart = of(differing).filter(({ difference }) => difference !== 0)
    return {
      currency_code: currency,
      documents: bills,
      billed: sum(bills.map(({ total }) => minor(total))),
      rounding: sum(bills.map(({ rounding }) => minor(rounding))),
      taxes: of(taxes).sort((a, b) => b.rate - a.rate),
      movements: moves,
      ...{ moved, booked, difference: subtract(moved, booked) },
      differing: apart.slice(0, MAX_DIFFERING),
      differing_count: apart.length,
    }
  })
}
