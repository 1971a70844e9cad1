/** A question of an event, in the language that was asked for. */
export type EventQuestion = {
  id: string
  /** Stays when the question is worded anew. */
  key: string
  format: QuestionFormat
  level: "booking" | "participant"
  /** Only for these ticket types; null: for all. */
  ticket_type_ids: string[] | null
  required: boolean
  sensitive: boolean
  label: string
  help: string | null
  /** What there is to choose from; empty for other formats. */
  options: { value: string; label: string }[]
  limits: {
    /** Of a number; of a date `YYYY-MM-DD`. */
    min?: number | string
    max?: number | string
    /** Characters. */
    max_length?: number
    /** Of a file: its types, such as `application/pdf`, and its size in bytes. */
    accept?: string[]
    max_bytes?: number
  }
}

export type QuestionFormat =
  | "text"
  | "long_text"
  | "number"
  | "date"
  | "yes_no"
  | "single_choice"
  | "multiple_choice"
  | "dropdown"
  | "file"
  | "phone"
  | "email"
  | "country"

/** A date is `YYYY-MM-DD`, a country ISO 3166-1 alpha-2 in lower case, a file the id of an upload; null: no answer. */
export type AnswerValue = string | number | boolean | string[] | null

/** By the ids of their questions. */
export type Answers = Record<string, AnswerValue>
