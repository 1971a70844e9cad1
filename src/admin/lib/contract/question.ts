import type { KeptQuestion } from "../../../domain/question/plan-change"

/** What the admin API says of a question (docs/api.md). */
export type AdminQuestion = KeptQuestion
