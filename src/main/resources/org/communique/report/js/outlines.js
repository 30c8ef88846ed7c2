// The country outlines: TopoJSON into GeoJSON, and the Equal Earth projection (Šavrič, Patterson, Jenny 2018).

function decodeOutlines(topology) {
  const { scale, translate } = topology.transform;
  const arcs = topology.arcs.map(arc => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  // A negative number is an arc walked backwards; the first point of an arc is the last of the one before.
  const walk = number => (number >= 0 ? arcs[number] : arcs[~number].toReversed());
  const ring = numbers => numbers.flatMap((number, i) => (i === 0 ? walk(number) : walk(number).slice(1)));
  return {
    type: 'FeatureCollection',
    features: topology.objects.countries.geometries.map(({ type, id, properties, arcs: numbers }) => ({
      type: 'Feature',
      properties: { code: id, name: properties.name },
      geometry: { type: 'MultiPolygon', coordinates: (type === 'Polygon' ? [numbers] : numbers).map(rings => rings.map(ring)) },
    })),
  };
}

const equalEarth = (() => {
  const A = [1.340264, -0.081106, 0.000893, 0.003796];
  const M = Math.sqrt(3) / 2;
  const toRadians = Math.PI / 180;
  const height = t => t * (A[0] + A[1] * t ** 2 + t ** 6 * (A[2] + A[3] * t ** 2));
  const slope = t => A[0] + 3 * A[1] * t ** 2 + t ** 6 * (7 * A[2] + 9 * A[3] * t ** 2);

  function project([longitude, latitude]) {
    const t = Math.asin(M * Math.sin(latitude * toRadians));
    return [longitude * toRadians * Math.cos(t) / (M * slope(t)) / toRadians, -height(t) / toRadians];
  }

  function unproject([x, y]) {
    let t = -y * toRadians;
    for (let i = 0; i < 12; i++) t -= (height(t) + y * toRadians) / slope(t);
    return [M * x * slope(t) / Math.cos(t), Math.asin(Math.sin(t) / M) / toRadians];
  }

  return { project, unproject };
})();
