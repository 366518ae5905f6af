import { useQuery } from '@tanstack/react-query'
import { decodeCompact } from '../engine/compact/decode.ts'
import { isCompact } from '../engine/compact/layout.ts'
import { tablesOf } from '../engine/dataset-tables.ts'
import { decodeTables } from '../engine/decode.ts'
import { parseDataset } from '../engine/parse-dataset.ts'
import type { Dataset } from '../model/dataset.ts'
import { LoadError } from './load-error.ts'

/** Beginning of every dataset's key. */
export const DATASET_QUERY = ['dataset'] as const

/**
 * Fetch, check and decode a data file, compact or JSON: its first bytes tell. Throws LoadError (no answer, or not 2xx) or DatasetError
 * (not our data).
 */
export async function loadDataset(url: string, signal?: AbortSignal): Promise<Dataset> {
  const response = await fetch(url, { signal: signal ?? null }).catch(noAnswer)
  if (!response.ok) throw new LoadError({ kind: 'http', status: response.status })
  const bytes = new Uint8Array(await response.arrayBuffer().catch(noAnswer))
  return decodeTables(isCompact(bytes) ? decodeCompact(bytes) : tablesOf(parseDataset(new TextDecoder().decode(bytes))))
}

function noAnswer(cause: unknown): never {
  throw new LoadError({ kind: 'network' }, { cause })
}

/** The dataset at an address, decoded once. A failure is shown at once: asking again is the reader's decision. */
export function useDataset(url: string) {
  return useQuery({
    queryKey: [...DATASET_QUERY, url],
    queryFn: ({ signal }) => loadDataset(url, signal),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    structuralSharing: false,
    refetchOnWindowFocus: false,
    networkMode: 'always',
  })
}
