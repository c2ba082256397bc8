package guanxi.visit.norms;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.organisation.Area;
import guanxi.language.visit.Position;
import guanxi.language.visit.Samples;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceTest {

    /** A degree on a great circle is 111,194.93 m. */
    @ParameterizedTest
    @CsvSource({
        "30, 120, 30, 120, 0",
        "0, 0, 1, 0, 111195",
        "0, 0, 0, -1, 111195",
        "60, 120, 60, 121, 55597",
        "30, 179.5, 30, -179.5, 96297",
        "-90, 0, 90, 77, 20015087",
        "0, 0, 0.0000044, 0, 0",
        "0, 0, 0.0000046, 0, 1",
    })
    void places_are_as_far_apart_as_a_ship_would_sail_on_a_sphere_in_whole_metres(
            String latitude, String longitude, String otherLatitude, String otherLongitude, int metres) {
        var from = Position.of(
                Samples.LIN, new BigDecimal(latitude), new BigDecimal(longitude), BigDecimal.ONE, Samples.START, null);
        var to = new Area(new BigDecimal(otherLatitude), new BigDecimal(otherLongitude), 1);
        assertThat(Distance.inMetres(from, to)).isEqualTo(metres);
    }
}
