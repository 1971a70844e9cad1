import type { Language } from "../../../domain/refusal/sentences"

/** The few words around a question, in the language that it is previewed in rather than in the dashboard's. */
export const PREVIEW_WORDS: Record<Language, Record<"optional" | "yes" | "no" | "choose" | "choose_file", string>> = {
  en: { optional: "optional", yes: "Yes", no: "No", choose: "Please choose", choose_file: "Choose a file" },
  de: { optional: "freiwillig", yes: "Ja", no: "Nein", choose: "Bitte wählen", choose_file: "Datei wählen" },
  fr: { optional: "facultatif", yes: "Oui", no: "Non", choose: "Veuillez choisir", choose_file: "Choisir un fichier" },
}
