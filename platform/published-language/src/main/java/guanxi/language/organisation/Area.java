package guanxi.language.organisation;

import java.math.BigDecimal;

/** The circle in which whoever signs in by position is in a territory (F-15). Degrees are compared by value, not by spelling. */
public record Area(BigDecimal latitude, BigDecimal longitude, Integer radiusM) {
    public static final int POLE = 90;
    public static final int DATE_LINE = 180;
    public static final int LARGEST_M = 50_000;

    public Area {
        latitude = plain(latitude);
        longitude = plain(longitude);
    }

    private static BigDecimal plain(BigDecimal degrees) {
        BigDecimal shortest = degrees.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
