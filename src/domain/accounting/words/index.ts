import type { Language } from "../../refusal/sentences"
import { de } from "./de"
import { en } from "./en"
import { fr } from "./fr"
import type { AccountingWords } from "./words"

export const ACCOUNTING_WORDS: Record<Language, AccountingWords> = { en, de, fr }
