import { edit } from "../kills/stories/editing"
import { sales } from "../kills/stories/selling"
import { survive } from "../kills/survive"

survive([edit, ...sales])
