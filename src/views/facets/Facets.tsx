import type { Linked } from '../linked.ts'
import { TypeFacet } from './TypeFacet.tsx'
import { ValueFacet } from './ValueFacet.tsx'
import './facets.css'

/** Everything one can filter by, with what each choice would give. Several values of a facet mean: any of them. */
export function Facets({ dataset, selection, view, setView }: Linked) {
  const input = { dataset, selection, filters: view.filters, language: view.language, setView }
  return (
    <div className="facets">
      <ValueFacet {...input} facet="place" />
      <ValueFacet {...input} facet="place_basis" startsOpen={false} />
      <ValueFacet {...input} facet="right" />
      <TypeFacet {...input} />
      <ValueFacet {...input} facet="person" />
      <ValueFacet {...input} facet="affected_group" />
      <ValueFacet {...input} facet="section" />
      <ValueFacet {...input} facet="recommendation" startsOpen={false} />
    </div>
  )
}
