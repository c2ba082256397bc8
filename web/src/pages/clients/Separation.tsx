import { api, must } from '../../api/client'
import { ReasonForm } from '../../ui/form/ReasonForm'
import { useWords } from '../../words/lang'
import type { ClientFile } from './client'
import { words } from './words'

/** Both files are as they were, with what was recorded of each meanwhile. */
export function Separation({ of: { clientId, version }, done }: { of: ClientFile; done: () => void }) {
  const t = useWords(words)
  return (
    <ReasonForm
      draft={`separation ${clientId}`} submit={t('separate')} version={version} done={done}
      send={async (reason, { read }) => must(await api.PUT('/api/clients/{clientId}/separation', { params: { path: { clientId }, header: read }, body: { reason } }))}
    />
  )
}
