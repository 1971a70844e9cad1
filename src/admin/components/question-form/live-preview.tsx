import { Container, Text } from "@medusajs/ui"
import { useFormContext, useWatch } from "react-hook-form"
import { type QuestionForm, readDefinition } from "../../lib/question/question-form"
import { useText } from "../../lib/text/use-text"
import { LanguageTabs, usePreviewLanguage } from "../form/language-tabs"
import { QuestionPreview } from "../question/question-preview"

/** What the customer will see of the question that is being built, as it is typed. */
export function LivePreview() {
  const { t } = useText()
  const [language, setLanguage] = usePreviewLanguage()
  const form = useFormContext<QuestionForm>()
  useWatch({ control: form.control })
  const definition = readDefinition(form.getValues())
  const question = { ...definition, key: "…", rank: 0, id: "preview", version: 1 }
  return (
    <aside className="bg-ui-bg-subtle border-ui-border-base shrink-0 border-t px-6 py-8 lg:w-[420px] lg:overflow-auto lg:border-l lg:border-t-0">
      <div className="mb-4 flex items-center justify-between gap-x-4">
        <Text size="small" leading="compact" weight="plus">
          {t("question.preview")}
        </Text>
        <LanguageTabs value={language} onChange={setLanguage} />
      </div>
      <Container className="px-6 py-5">
        <QuestionPreview key={question.format} question={question} language={language} />
      </Container>
      <Text size="xsmall" className="text-ui-fg-subtle mt-3">
        {t("question.preview_hint")}
      </Text>
    </aside>
  )
}
