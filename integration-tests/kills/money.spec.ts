import { goodwill } from "./stories/goodwill"
import { payIn } from "./stories/paying-in"
import { payouts } from "./stories/paying-out"
import { survive } from "./survive"

survive({
  stories: [...payouts, goodwill, payIn],
  workflows: ["pay-refund-part", "refund-payment-workflow", "complete-open-payment"],
})
