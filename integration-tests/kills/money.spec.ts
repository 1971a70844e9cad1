import { goodwill } from "./stories/goodwill"
import { documents } from "./stories/making-documents"
import { payIn } from "./stories/paying-in"
import { payouts } from "./stories/paying-out"
import { reminder } from "./stories/reminding"
import { receipt } from "./stories/taking-receipts"
import { survive } from "./survive"
import { twentyBuyers } from "./twenty-buyers"

survive({
  stories: [...payouts, goodwill, payIn, receipt, reminder, documents],
  workflows: ["pay-refund-part", "refund-payment-workflow", "complete-open-payment", "take-booking-payment"],
  besides: twentyBuyers,
})
