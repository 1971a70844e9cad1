import { planCancellation } from "../../../cancelling/plan-cancellation"
import { planRebooking } from "../../plan-rebooking"
import { applyCancellation, applyGoodwill, payIn, payOut } from "./apply-money"
import { applyRebooking, type Moved } from "./apply-rebooking"
import { type Books, inMinor, type Order, ownLines, pendingOf, taxOf } from "./books"
import { cancellingFacts, rebookingFacts } from "./facts-of"
import { EVENTS } from "./shop"
import { changeOf, nextOf, pick, type Step } from "./story"

/** What became of a step: what was done, or the code of the refusal; and what the books and the plan say of the same sums. */
export type Happened = { done: string; agree: Moved[] }

/** Has one thing happen in the books. */
export function happen(books: Books, { what, who, dice, season }: Step): Happened {
  const booking = nextOf(books, who)
  switch (what.kind) {
    case "calls_off":
      if (books.called_off.length < 2) books.called_off.push(pick(EVENTS, who)?.id ?? "")
      return done("calls_off")
    case "pays_out": {
      const one = pick(
        books.cases.filter(({ open }) => open),
        who
      )
      return done(one ? (payOut(books, one) ?? "pays_out") : "pays_out nothing")
    }
    case "pays_in": {
      const order = pick(books.orders, who)
      if (order) payIn(books, order)
      return done("pays_in")
    }
  }
  if (!booking) return done("nothing left")
  switch (what.kind) {
    case "goodwill":
      return done(applyGoodwill(books, booking, what.amount) ? "goodwill" : "goodwill_too_high")
    case "approves": {
      if (booking.status === "awaiting_approval") {
        booking.status = pendingOf(booking.order) > 0 && !booking.order.on_invoice ? "awaiting_payment" : "confirmed"
      }
      return done("approves")
    }
    case "cancel": {
      const facts = cancellingFacts(books, { booking, actor: what.keeps ? "customer" : "staff" })
      const request = what.keeps || what.fee === undefined ? {} : { fee: what.fee }
      const plan = planCancellation(request, facts)
      if (!plan.ok) return done(plan.refusal.code)
      return { done: "cancel", agree: applyCancellation(books, booking, plan.value) }
    }
    case "change": {
      const { actor } = what.asked
      const whole = changeOf(what.asked, booking, dice)
      const { fee, price_basis, ...own } = whole
      const change =
        actor === "customer" ? own : { ...own, ...(fee ? { fee } : {}), ...(price_basis ? { price_basis } : {}) }
      const facts = rebookingFacts(books, { booking, actor, season }, change)
      const plan = planRebooking(change, facts)
      if (!plan.ok) return done(plan.refusal.code)
      const said = { version: 1, plan_hash: plan.value.hash, reason: "ill", notice_acknowledged: true }
      const again = planRebooking({ ...change, ...said }, facts)
      const own_tax = inMinor(ownLines(booking).reduce((sum, line) => sum + taxOf(line), 0))
      const moved = applyRebooking(books, booking, plan.value)
      const fresh = books.orders.at(-1) ?? booking.order
      return {
        done: again.ok ? `change ${plan.value.strategy}` : again.refusal.code,
        agree: [
          ...moved,
          { planned: plan.value.from.tax, found: own_tax },
          { planned: plan.value.to.tax, found: taxIn(fresh) },
          {
            planned: plan.value.settlement.due,
            found: Math.max(0, inMinor(pendingOf(fresh)) - inMinor(fresh.authorised)),
          },
        ],
      }
    }
  }
}

const done = (said: string): Happened => ({ done: said, agree: [] })
const taxIn = ({ lines }: Order) => inMinor(lines.reduce((sum, line) => sum + taxOf(line), 0))
