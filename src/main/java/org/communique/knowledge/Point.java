package org.communique.knowledge;

/**
 * A place on the earth.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Point(double latitude, double longitude) {

  private static final double DIAMETER = 12742;

  public Point {
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("no point on the earth: " + latitude + ", " + longitude);
    }
  }

  /** Kilometres to another point along a great circle. */
  public double distance(Point other) {
    double from = Math.toRadians(latitude);
    double to = Math.toRadians(other.latitude);
    double north = Math.sin((to - from) / 2);
    double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
    double chord = north * north + Math.cos(from) * Math.cos(to) * east * east;
    return DIAMETER * Math.asin(Math.min(1, Math.sqrt(chord)));
  }
}
