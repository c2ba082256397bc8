package guanxi.client.read.standards;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.client.standards.Standards;
import guanxi.language.client.ServiceStandard;
import guanxi.language.client.StandardEvent.StandardPublished;
import guanxi.language.client.StandardVersion;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StandardProjectionTest {
    private static final Instant NOW = Instant.parse("2026-08-04T02:00:00Z");
    private final ViewFixture<StandardVersion> standards =
            ViewFixture.of(new StandardProjection(), StandardProjection.VIEW);

    @Test
    void each_version_that_was_published_is_kept() {
        var second = version(ServiceStandard.S2, 2);
        var third = version(ServiceStandard.S2, 3);
        var ofRescue = version(ServiceStandard.S5, 2);
        standards
                .from("standard-S2", new StandardPublished(second, NOW), new StandardPublished(third, NOW))
                .from("standard-S5", new StandardPublished(ofRescue, NOW))
                .redelivering()
                .expectSame()
                .expect(second, third, ofRescue);
    }

    @Test
    void the_built_in_version_of_each_standard_is_listed_before_those_that_were_published() {
        standards
                .from("standard-S2", new StandardPublished(version(ServiceStandard.S2, 10), NOW))
                .from("standard-S2", new StandardPublished(version(ServiceStandard.S2, 9), NOW));
        assertThat(new StandardQueries(standards.reader()).all())
                .extracting(version -> version.standard() + " " + version.version())
                .containsExactly("S1 1", "S2 1", "S2 9", "S2 10", "S3 1", "S4 1", "S5 1");
    }

    private static StandardVersion version(ServiceStandard standard, int number) {
        var limits = Standards.first(standard).limits();
        return new StandardVersion(standard, number, NOW, LocalDate.of(2026, 8, 9), 2, null, true, limits);
    }
}
