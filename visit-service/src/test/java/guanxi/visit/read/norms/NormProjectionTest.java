package guanxi.visit.read.norms;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.visit.NormEvent.NormsPublished;
import guanxi.language.visit.NormVersion;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NormProjectionTest {
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);
    private static final Instant NOW = Instant.parse("2026-06-03T01:00:00Z");
    private final ViewFixture<NormEntry> norms = ViewFixture.of(new NormProjection(), NormEntry.VIEW);

    @Test
    void each_version_stays() {
        norms.from("norms", new NormsPublished(version(2, JULY), NOW), new NormsPublished(version(3, AUGUST), NOW))
                .redelivering()
                .expectSame()
                .expect(new NormEntry(version(2, JULY), NOW), new NormEntry(version(3, AUGUST), NOW));
    }

    @Test
    void the_newest_day_counts_and_of_equal_days_the_highest_number() {
        assertHolding(JULY.minusDays(1), 1);
        assertHolding(JULY, 4);
        assertHolding(AUGUST.minusDays(1), 4);
        assertHolding(AUGUST, 3);
    }

    /** Version 4 was published last, for the month before version 3. */
    private static void assertHolding(LocalDate day, int expected) {
        var versions = Stream.of(version(3, AUGUST), version(4, JULY), version(2, JULY), NormVersion.BUILT_IN);
        assertThat(NormQueries.heldOn(day, versions).version()).isEqualTo(expected);
    }

    private static NormVersion version(int number, LocalDate from) {
        return new NormVersion(number, from, LocalTime.of(7, number), LocalTime.of(17, 0));
    }
}
