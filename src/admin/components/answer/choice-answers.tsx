import { CountrySelect } from "@medusajs/dashboard/components"
import { Checkbox, Label, RadioGroup, Select } from "@medusajs/ui"
import type { AnswerProps } from "./answer-props"

/** Stands in a list for "no answer": an empty value is not possible there. */
const NOTHING = "-"

/** One of several, all to be seen. */
export function RadioAnswer({ id, question, value, onChange }: AnswerProps) {
  return (
    <RadioGroup id={id} value={typeof value === "string" ? value : ""} onValueChange={onChange} className="gap-y-2">
      {question.options.map((option) => (
        <div key={option.value} className="flex items-center gap-x-2">
          <RadioGroup.Item value={option.value} id={`${id}-${option.value}`} />
          <Label htmlFor={`${id}-${option.value}`} size="small">
            {option.label}
          </Label>
        </div>
      ))}
    </RadioGroup>
  )
}

export function YesNoAnswer({ value, onChange, question, words, ...rest }: AnswerProps) {
  const options = [
    { value: "yes", label: words.yes },
    { value: "no", label: words.no },
  ]
  return (
    <RadioAnswer
      {...rest}
      words={words}
      question={{ ...question, options }}
      value={typeof value === "boolean" ? (value ? "yes" : "no") : null}
      onChange={(chosen) => onChange(chosen === "yes")}
    />
  )
}

export function DropdownAnswer({ id, question, value, onChange, words }: AnswerProps) {
  const choose = (chosen: string) => onChange(chosen === NOTHING ? null : chosen)
  return (
    <Select value={typeof value === "string" ? value : ""} onValueChange={choose}>
      <Select.Trigger id={id}>
        <Select.Value placeholder={words.choose} />
      </Select.Trigger>
      <Select.Content>
        {!question.required && <Select.Item value={NOTHING}>–</Select.Item>}
        {question.options.map((option) => (
          <Select.Item key={option.value} value={option.value}>
            {option.label}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}

/** Any of several; none is no answer. */
export function MultipleAnswer({ id, question, value, onChange }: AnswerProps) {
  const chosen = Array.isArray(value) ? value : []
  const toggle = (option: string, on: boolean) => {
    const left = chosen.filter((one) => one !== option)
    const now = on ? [...left, option] : left
    onChange(now.length > 0 ? now : null)
  }
  return (
    <div id={id} className="flex flex-col gap-y-2">
      {question.options.map((option) => (
        <div key={option.value} className="flex items-center gap-x-2">
          <Checkbox
            id={`${id}-${option.value}`}
            checked={chosen.includes(option.value)}
            onCheckedChange={(on) => toggle(option.value, on === true)}
          />
          <Label htmlFor={`${id}-${option.value}`} size="small">
            {option.label}
          </Label>
        </div>
      ))}
    </div>
  )
}

export function CountryAnswer({ id, value, onChange }: AnswerProps) {
  return (
    <CountrySelect
      id={id}
      value={typeof value === "string" ? value : ""}
      onChange={(country) => onChange(country || null)}
      allowClear
    />
  )
}
