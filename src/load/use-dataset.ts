import { useQuery } from '@tanstack/react-query'
import { decodeDataset } from '../engine/decode.ts'
import { parseDataset } from '../engine/parse-dataset.ts'
import type { Dataset } from '../model/dataset.ts'
import { LoadError } from './load-error.ts'

export const DATASET_QUERY = ['dataset'] as const

/** Fetch, check and decode the data file. Throws LoadError (no answer, or not 2xx) or DatasetError (not our data). */
export async function loadDataset(url: string, signal?: AbortSignal): Promise<Dataset> {
  const response = await fetch(url, { signal: signal ?? null }).catch((cause: unknown) => {
    throw new LoadError({ kind: 'network' }, { cause })
  })
  if (!response.ok) throw new LoadError({ kind: 'http', status: response.status })
  return decodeDataset(parseDataset(await response.text()))
}

/** The dataset, decoded once. A failure is shown at once: asking again is the reader's decision. */
export function useDataset(url: string) {
  return useQuery({
    queryKey: DATASET_QUERY,
    queryFn: ({ signal }) => loadDataset(url, signal),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    structuralSharing: false,
    refetchOnWindowFocus: false,
    networkMode: 'always',
  })
}
