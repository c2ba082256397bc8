import './rac'
import { Autocomplete, Button, I18nProvider, Input, Label, ListBox, ListBoxItem, Popover, SearchField, Select, SelectValue, useFilter } from 'react-aria-components'
import { useLang, useWords } from '../../words/lang'
import { words } from '../words'
import { Field } from './Field'
import type { PickProps } from './Pick'

/** A select whose list has a search field; its popover is modal, so the page behind is inert. */
export default function PickList({ label, name, value, onChange, items, required = false }: PickProps) {
  const t = useWords(words)
  const lang = useLang()
  const { contains } = useFilter({ sensitivity: 'base' })
  return (
    <I18nProvider locale={lang}>
      <Field label="" name={name} bare>
        {(field) => (
          <Select name={name} value={value || null} onChange={(id) => { onChange(id === null ? '' : String(id)) }} placeholder={t('choose')} isRequired={required} isInvalid={field['aria-invalid'] === true} {...(field['aria-describedby'] !== undefined && { 'aria-describedby': field['aria-describedby'] })}>
            <Label className="label">{label}</Label>
            <Button className="button pick"><SelectValue /><span aria-hidden="true">▾</span></Button>
            <Popover>
              <Autocomplete filter={contains}>
                <SearchField aria-label={label} autoFocus><Input placeholder={label} /></SearchField>
                <ListBox items={items} renderEmptyState={() => <p className="muted">{t('noMatch')}</p>}>
                  {(item) => <ListBoxItem id={item.id} textValue={`${item.name} ${item.id}`}>{item.name} <span className="muted">{item.id}</span></ListBoxItem>}
                </ListBox>
              </Autocomplete>
            </Popover>
          </Select>
        )}
      </Field>
    </I18nProvider>
  )
}
