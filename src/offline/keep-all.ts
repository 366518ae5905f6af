/** The page says it to a worker that is there already, with a port for the answer: true once all files are kept. */
export const KEEP_ALL = 'keep all'
