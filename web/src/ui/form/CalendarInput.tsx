import './rac'
import { parseDate, type CalendarDate } from '@internationalized/date'
import { Button, Calendar, CalendarCell, CalendarGrid, DateInput, DatePicker, DateSegment, Dialog, Group, Heading, I18nProvider, Label, Popover } from 'react-aria-components'
import { useLang } from '../../words/lang'
import type { DateProps } from './DateInput'
import { Field } from './Field'

/** What somebody wrote into an address himself may be no date. */
function dated(value: string): CalendarDate | null {
  try {
    return parseDate(value)
  } catch {
    return null
  }
}

export default function CalendarInput({ label, name, value, onChange, required = false }: DateProps) {
  const lang = useLang()
  return (
    <I18nProvider locale={lang === 'en' ? 'en-GB' : lang}>
      <Field label="" name={name} bare>
        {(field) => (
          <DatePicker<CalendarDate> name={name} value={dated(value)} onChange={(d) => { onChange(d?.toString() ?? '') }} isRequired={required} isInvalid={field['aria-invalid'] === true} {...(field['aria-describedby'] !== undefined && { 'aria-describedby': field['aria-describedby'] })} shouldForceLeadingZeros>
            <Label className="label">{label}</Label>
            <Group className="date">
              <DateInput>{(segment) => <DateSegment segment={segment} />}</DateInput>
              <Button className="button plain"><span aria-hidden="true">▾</span></Button>
            </Group>
            <Popover>
              <Dialog>
                <Calendar>
                  <header><Button slot="previous" className="button plain"><span aria-hidden="true">‹</span></Button><Heading /><Button slot="next" className="button plain"><span aria-hidden="true">›</span></Button></header>
                  <CalendarGrid>{(date) => <CalendarCell date={date} />}</CalendarGrid>
                </Calendar>
              </Dialog>
            </Popover>
          </DatePicker>
        )}
      </Field>
    </I18nProvider>
  )
}
