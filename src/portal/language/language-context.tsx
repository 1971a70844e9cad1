import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react"
import { chooseLanguage, type Language } from "./languages"
import { say, type Texts, type Values } from "./say"

/** Remembered for this tab only; a page that shows bookings leaves nothing on the device. */
const PICKED = "bookings.language"

type LanguageChoice = {
  language: Language
  offered: readonly Language[]
  pick: (language: Language) => void
  /** Tells the language of the booking that was opened. */
  follow: (locale: string) => void
}

const LanguageContext = createContext<LanguageChoice | null>(null)

export function LanguageProvider({ offered, children }: { offered: readonly Language[]; children: ReactNode }) {
  const [picked, setPicked] = useState(() => sessionStorage.getItem(PICKED))
  const [booking, follow] = useState<string | null>(null)
  const language = chooseLanguage({ picked, booking, browser: navigator.languages, offered })

  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  const choice = useMemo(() => {
    const pick = (next: Language) => {
      sessionStorage.setItem(PICKED, next)
      setPicked(next)
    }
    return { language, offered, pick, follow }
  }, [language, offered])
  return <LanguageContext.Provider value={choice}>{children}</LanguageContext.Provider>
}

export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext)
  if (!choice) throw new Error("useLanguage is called outside of LanguageProvider")
  return choice
}

/** The folder's texts in the language of the page. */
export function useTexts<Key extends string>(all: Texts<Key>): (key: Key, values?: Values) => string {
  const { language } = useLanguage()
  return (key, values) => say(language, all[language][key], values)
}
