import type { Language } from "../refusal/sentences"
import type { AnswerFault } from "./answer-schema"

const SENTENCES: Record<AnswerFault, Record<Language, string>> = {
  answer_required: {
    en: "Please answer this question.",
    de: "Bitte beantworten Sie diese Frage.",
    fr: "Veuillez répondre à cette question.",
  },
  answer_too_long: {
    en: "This answer is too long.",
    de: "Diese Antwort ist zu lang.",
    fr: "Cette réponse est trop longue.",
  },
  answer_not_a_number: {
    en: "Please enter a number.",
    de: "Bitte geben Sie eine Zahl ein.",
    fr: "Veuillez saisir un nombre.",
  },
  answer_too_small: {
    en: "This value is below what is allowed.",
    de: "Dieser Wert liegt unter dem erlaubten.",
    fr: "Cette valeur est inférieure au minimum autorisé.",
  },
  answer_too_great: {
    en: "This value is above what is allowed.",
    de: "Dieser Wert liegt über dem erlaubten.",
    fr: "Cette valeur dépasse le maximum autorisé.",
  },
  answer_not_a_date: {
    en: "Please enter a date.",
    de: "Bitte geben Sie ein Datum ein.",
    fr: "Veuillez saisir une date.",
  },
  answer_not_an_option: {
    en: "Please choose one of the options.",
    de: "Bitte wählen Sie eine der Möglichkeiten.",
    fr: "Veuillez choisir l’une des options.",
  },
  answer_not_a_phone: {
    en: "This is not a telephone number.",
    de: "Das ist keine Telefonnummer.",
    fr: "Ce n’est pas un numéro de téléphone.",
  },
  answer_not_an_email: {
    en: "This is not an e-mail address.",
    de: "Das ist keine E-Mail-Adresse.",
    fr: "Ce n’est pas une adresse e-mail.",
  },
  answer_not_a_country: {
    en: "Please choose a country.",
    de: "Bitte wählen Sie ein Land.",
    fr: "Veuillez choisir un pays.",
  },
  answer_malformed: {
    en: "This answer cannot be read.",
    de: "Diese Antwort ist nicht lesbar.",
    fr: "Cette réponse est illisible.",
  },
}

/** What is wrong with an answer, in plain words. */
export function faultSentence(fault: AnswerFault, language: Language): string {
  return SENTENCES[fault][language]
}
