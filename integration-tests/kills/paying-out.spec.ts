import { payouts } from "./stories/paying-out"
import { survive } from "./survive"

survive(payouts)
