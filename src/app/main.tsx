import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/page-print.css'
// first of all code: in the one-file build what follows asks it for addresses
import { ownFile } from '../views/own-file.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { DATASET_QUERY } from '../load/use-dataset.ts'
import { App } from './App.tsx'
import { createDraftStore } from './draft-store.ts'
import { keptDraft } from './kept-draft.ts'
import { createViewHistory } from './view-history.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with id "root"')

const kept = keptDraft(
  () => window.localStorage,
  (onKey) => window.addEventListener('storage', ({ key }) => onKey(key)),
)
const queryClient = new QueryClient()
import.meta.hot?.on('attest:data', () => void queryClient.invalidateQueries({ queryKey: DATASET_QUERY }))

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App history={createViewHistory(window)} drafts={createDraftStore(kept)} fileUrl={ownFile} />
    </QueryClientProvider>
  </StrictMode>,
)
