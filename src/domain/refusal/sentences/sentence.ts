import type { Refusal, RefusalCode } from "../../decision"
import type { Language } from "../sentences"

/** The words of one refusal in one language; a function where they hold its figures. */
export type Sentence<C extends RefusalCode> = string | ((refusal: Extract<Refusal, { code: C }>) => string)

/** Mapped over the codes: a new refusal does not compile until it has its sentence in each language. */
export type Sentences = { [C in RefusalCode]: Record<Language, Sentence<C>> }
