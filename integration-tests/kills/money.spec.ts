import { payouts } from "./stories/paying-out"
import { survive } from "./survive"

survive({ stories: payouts, workflows: ["pay-refund-part", "refund-payment-workflow"] })
