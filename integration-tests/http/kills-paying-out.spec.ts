import { payouts } from "../kills/stories/paying-out"
import { survive } from "../kills/survive"

survive(payouts)
