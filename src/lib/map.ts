import { geoEqualEarth, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

export interface MapShape {
  /** ISO 3166-1 numeric code with leading zeros; undefined where Natural Earth has none. */
  id: string | undefined;
  name: string;
  /** An SVG path in whole units. */
  path: string;
}

export interface WorldMap {
  shapes: MapShape[];
  width: number;
  height: number;
  /** Where a place lies on the map, for countries too small to have a shape. */
  locate(longitude: number, latitude: number): [number, number];
}

/**
 * Draws the world in the Equal Earth projection from a Natural Earth topology (world-atlas), in whole units so that the
 * paths stay short. Antarctica is left out.
 */
export function worldMap(topology: Topology, width = 960): WorldMap {
  const countries = feature(topology, topology.objects.countries as GeometryCollection<{ name: string }>);
  const shown = countries.features.filter(({ id }) => id !== '010');
  const projection = geoEqualEarth().fitWidth(width, { type: 'FeatureCollection', features: shown });
  const path = geoPath(projection).digits(0);
  const bounds = path.bounds({ type: 'FeatureCollection', features: shown } as GeoPermissibleObjects);
  return {
    shapes: shown.map((country) => ({
      id: country.id === undefined ? undefined : String(country.id).padStart(3, '0'),
      name: country.properties.name,
      path: path(country) ?? '',
    })),
    width,
    height: Math.ceil(bounds[1][1]),
    locate: (longitude, latitude) => (projection([longitude, latitude]) ?? [0, 0]).map(Math.round) as [number, number],
  };
}
