import { edit } from "./stories/editing"
import { sales } from "./stories/selling"
import { survive } from "./survive"

survive([edit, ...sales])
