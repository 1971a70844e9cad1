import type { Figure } from "../figure"
import { completeFigure } from "./complete"
import { editingFigure } from "./editing"
import { exportsFigure } from "./exports"
import { listFigure } from "./list"
import { rebookingFigure } from "./rebooking"
import { rushFigure } from "./rush"
import { seatClaimFigure } from "./seat-claim"

/** In the order of the table in docs/performance.md. */
export const FIGURES: readonly Figure[] = [
  completeFigure,
  rushFigure,
  rebookingFigure,
  editingFigure,
  seatClaimFigure,
  listFigure,
  exportsFigure,
]
