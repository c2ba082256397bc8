package guanxi.visit.norms;

import guanxi.language.organisation.Area;
import guanxi.language.visit.Position;

/** How far apart two places are on the earth, taken as a sphere. */
final class Distance {
    private static final int EARTH_M = 6_371_000;

    private Distance() {}

    /** In whole metres, half up, by haversine. */
    static int inMetres(Position from, Area to) {
        double latitude = Math.toRadians(from.latitude().doubleValue());
        double otherLatitude = Math.toRadians(to.latitude().doubleValue());
        double longitude =
                Math.toRadians(to.longitude().subtract(from.longitude()).doubleValue());
        double haversine = squaredHalfSine(otherLatitude - latitude)
                + Math.cos(latitude) * Math.cos(otherLatitude) * squaredHalfSine(longitude);
        return (int) Math.round(2 * EARTH_M * Math.asin(Math.min(1, Math.sqrt(haversine))));
    }

    private static double squaredHalfSine(double angle) {
        return Math.pow(Math.sin(angle / 2), 2);
    }
}
