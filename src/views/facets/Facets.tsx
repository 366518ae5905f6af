import type { Linked } from '../linked.ts'
import { TypeFacet } from './TypeFacet.tsx'
import { ValueFacet } from './ValueFacet.tsx'
import './facets.css'

/** Everything one can filter by, with what each choice would give. Several values of a facet mean: any of them. */
export function Facets(linked: Linked) {
  return (
    <div className="facets">
      <ValueFacet linked={linked} facet="place" />
      <ValueFacet linked={linked} facet="right" />
      <TypeFacet linked={linked} />
      <ValueFacet linked={linked} facet="person" />
      <ValueFacet linked={linked} facet="affected_group" />
      <ValueFacet linked={linked} facet="section" />
      <ValueFacet linked={linked} facet="recommendation" startsOpen={false} />
    </div>
  )
}
