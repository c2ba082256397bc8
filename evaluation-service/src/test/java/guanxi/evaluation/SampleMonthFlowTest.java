package guanxi.evaluation;

import static guanxi.evaluation.SampleMonth.MONTH;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole service on the sample month: the other contexts' events in, the expected figures out. One runs for all that is
 * asked of it; what is asked of each resource stands in a class of its own, which is permitted to be run here alone and so cannot be forgotten.
 */
class SampleMonthFlowTest {
    private static RunningEvaluations service;

    @TempDir
    private static Path data;

    @BeforeAll
    static void start() {
        service = new RunningEvaluations(data);
        SampleMonth.events().forEach((aggregate, events) -> service.tell(aggregate, 0, events));
    }

    @AfterAll
    static void the_service_stops_at_once_although_somebody_looks() throws Exception {
        var looking = service.live(MONTH);
        assertTimeout(Duration.ofSeconds(10), () -> service.close());
        looking.body().close();
    }

    @Nested
    final class Assessments extends AssessmentsFlow {
        Assessments() {
            super(service);
        }
    }

    @Nested
    final class Cards extends CardsFlow {
        Cards() {
            super(service);
        }
    }

    @Nested
    final class Dashboard extends DashboardFlow {
        Dashboard() {
            super(service);
        }
    }

    @Nested
    final class Finalisation extends FinalisationFlow {
        Finalisation() {
            super(service);
        }
    }

    @Nested
    final class Ratings extends RatingsFlow {
        Ratings() {
            super(service);
        }
    }

    @Nested
    final class Scorecards extends ScorecardsFlow {
        Scorecards() {
            super(service);
        }
    }
}
