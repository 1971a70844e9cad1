import type { Language } from "../../refusal/sentences"
import { de } from "./de"
import { en } from "./en"
import { fr } from "./fr"
import type { ExportWords } from "./words"

/** What the files say, by language. */
export const EXPORT_WORDS: Record<Language, ExportWords> = { en, de, fr }
