import './operations.css'
import { Card, Page } from '../../ui/Page'
import { Answer } from '../../ui/States'
import { useWords } from '../../words/lang'
import { ClockCard } from './ClockCard'
import { Parked } from './Parked'
import { Processors } from './Processors'
import { lagOf, SERVICES, useProcessors, type Processor, type Service } from './service'
import { words } from './words'

export default function Operations() {
  const t = useWords(words)
  return (
    <Page title={t('title')} help={async () => (await import('./help')).help}>
      {SERVICES.map((service) => <ServiceCard key={service} service={service} />)}
      <ClockCard />
    </Page>
  )
}

function ServiceCard({ service }: { service: Service }) {
  const t = useWords(words)
  const processors = useProcessors(service)
  return (
    <Card title={t(service)} actions={processors.data && <Summary of={processors.data} />}>
      <div className="processors">
        <Answer of={processors} lines={1}>
          {(items) => (
            <>
              <details open={items.some((p) => p.refuses !== undefined)}>
                <summary>{t('processors', { n: items.length })}</summary>
                <Processors service={service} of={items} />
              </details>
              {items.some((p) => p.parked > 0) && <Parked service={service} />}
            </>
          )}
        </Answer>
      </div>
    </Card>
  )
}

/** How a service is, at a glance; what asks for somebody comes before what passes by itself. */
function Summary({ of }: { of: readonly Processor[] }) {
  const t = useWords(words)
  const stopped = of.filter((p) => p.refuses).length
  const parked = of.reduce((sum, p) => sum + p.parked, 0)
  const behind = of.filter((p) => lagOf(p) > 0).length
  if (stopped + parked + behind === 0) return <span className="tag good">{t('upToDate')}</span>
  return (
    <span className="row">
      {stopped > 0 && <span className="tag bad">{t('stopped')} {stopped}</span>}
      {parked > 0 && <span className="tag bad">{t('parked')} {parked}</span>}
      {behind > 0 && <span className="tag warn">{t('lags')} {behind}</span>}
    </span>
  )
}
