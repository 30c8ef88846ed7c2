// Makes outlines.topojson, the country outlines of the HTML report, from the npm package world-atlas (ISC) that packs Natural
// Earth 1:50m (public domain).
//
//   npm install world-atlas@2.0.2 topojson-client@3 topojson-server@3 topojson-simplify@3 d3-geo@3 d3-geo-projection@4
//   node make_outlines.mjs country-codes.csv > src/main/resources/org/communique/report/outlines.topojson
//
// country-codes.csv (PDDL) gives the ISO 3166-1 alpha-2 codes. Shared borders are simplified once, so that neighbours still meet.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(process.cwd() + '/');
const load = name => import(pathToFileURL(require.resolve(name)));
const { geoEquirectangular } = await load('d3-geo');
const { geoProject } = await load('d3-geo-projection');
const { feature, quantize } = require('topojson-client');
const { topology } = require('topojson-server');
const { filter, filterAttachedWeight, presimplify, simplify } = require('topojson-simplify');

const DETAIL = 0.02; // square degrees; bends whose triangle is smaller are cut
const SMALL = 0.002; // square degrees; smaller islands go
const GRID = 20000; // steps of the coordinates
// What has no ISO number in Natural Earth. Areas that hardly any state recognises stand with the state that they are counted to.
const UNNUMBERED = { Kosovo: 'XK', Somaliland: 'SO', 'N. Cyprus': 'CY', 'Siachen Glacier': 'IN' };
const LEFT_OUT = new Set(['Antarctica', 'Indian Ocean Ter.', 'Ashmore and Cartier Is.']);

function codes(file) {
  const [head, ...rows] = fs.readFileSync(file, 'utf8').split('\n').map(cells);
  const number = head.indexOf('ISO3166-1-numeric');
  const code = head.indexOf('ISO3166-1-Alpha-2');
  return new Map(rows.filter(row => row[number]).map(row => [row[number].padStart(3, '0'), row[code]]));
}

function cells(line) {
  return [...line.matchAll(/("([^"]*)"|[^,]*)(,|\r?$)/g)].map(match => match[2] ?? match[1]);
}

function byCode(geometries, numbers) {
  const countries = new Map();
  for (const { id, type, arcs, properties: { name } } of geometries) {
    const code = UNNUMBERED[name] ?? numbers.get(id);
    if (!code || !type || LEFT_OUT.has(name)) continue;
    const country = countries.get(code) ?? { type: 'MultiPolygon', id: code, properties: { name }, arcs: [] };
    if (!(name in UNNUMBERED)) country.properties.name = name;
    country.arcs.push(...(type === 'Polygon' ? [arcs] : arcs));
    countries.set(code, country);
  }
  return [...countries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const numbers = codes(process.argv[2]);
const world = JSON.parse(fs.readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8'));
world.objects.countries.geometries = byCode(world.objects.countries.geometries, numbers);
// The package joins what lies on both sides of 180 degrees; a flat map needs it cut again. Degrees in, degrees out.
const degrees = geoEquirectangular().scale(180 / Math.PI).translate([0, 0]).precision(0).reflectY(true);
const flat = geoProject(feature(world, world.objects.countries), degrees);
const weighed = presimplify(topology({ countries: flat }));
const simple = simplify(weighed, DETAIL);
const large = filter(simple, filterAttachedWeight(simple, SMALL));
large.objects.countries.geometries = large.objects.countries.geometries.filter(({ type }) => type);
const { type, transform, objects, arcs } = quantize({ type: large.type, arcs: large.arcs, objects: large.objects }, GRID);
process.stdout.write(`{"type":"${type}","transform":${JSON.stringify(transform)},\n"objects":{"countries":{"type":"GeometryCollection",`
  + `"geometries":[\n${objects.countries.geometries.map(one => JSON.stringify(one)).join(',\n')}\n]}},\n`
  + `"arcs":[\n${arcs.map(arc => JSON.stringify(arc)).join(',\n')}\n]}\n`);
