package guanxi.visit.write.norm;

import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.NOW;

import guanxi.language.visit.NormEvent.NormsPublished;
import guanxi.language.visit.NormVersion;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import guanxi.visit.write.Field;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.norm.NormCommand.PublishNorms;
import java.time.LocalTime;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class VisitNormsTest {
    private static final LocalTime SEVEN = LocalTime.of(7, 0);
    private static final LocalTime FIVE = LocalTime.of(17, 0);
    private static final PublishNorms SUMMER = new PublishNorms(DAY, SEVEN, FIVE);
    private static final NormsPublished PUBLISHED = new NormsPublished(new NormVersion(2, DAY, SEVEN, FIVE), NOW);
    private final AggregateTestFixture<VisitNorms> norms = Field.of(VisitNorms.class);

    @Test
    void the_first_version_that_is_published_follows_the_built_in_one() {
        norms.givenNoPriorActivity()
                .when(SUMMER, DEPARTMENT)
                .expectEvents(PUBLISHED)
                .expectResultMessagePayload(new Outcome(0, true));
    }

    @Test
    void what_was_published_last_changes_nothing_when_published_again() {
        norms.given(PUBLISHED).when(SUMMER, DEPARTMENT).expectNoEvents();
    }

    @Test
    void another_version_is_the_next_one_also_for_the_same_day() {
        norms.given(PUBLISHED)
                .when(new PublishNorms(DAY, SEVEN, FIVE.plusHours(1)), DEPARTMENT)
                .expectEvents(new NormsPublished(new NormVersion(3, DAY, SEVEN, FIVE.plusHours(1)), NOW));
    }

    @Test
    void hours_close_after_they_open() {
        norms.givenNoPriorActivity()
                .when(new PublishNorms(DAY, SEVEN, SEVEN), DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(VisitRule.VISITING_HOURS_CLOSE_AFTER_THEY_OPEN));
    }
}
