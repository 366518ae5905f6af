/** The part of the `edtf` package that is used here; it ships no types of its own. */
declare module 'edtf' {
  interface EdtfValue {
    readonly type: 'Date' | 'Interval' | 'List' | 'Set' | 'Season' | 'Year' | 'Decade' | 'Century'
    /** Milliseconds since 1970; Infinity for an open end. */
    readonly min: number
    readonly max: number
  }
  /** Throws on anything that is no EDTF. */
  export default function edtf(text: string): EdtfValue
}
