package guanxi.standalone.desk;

import guanxi.standalone.faults.Rebuilding;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The views of the service desk, and the column that evaluation-service keeps of it, made anew while the desk is asked. */
class DeskRebuildTest {
    @RegisterExtension
    static final ServiceSample SAMPLE = new ServiceSample();

    /** With one view of a service its others are made anew. */
    @Test
    void the_desk_answers_rightly_while_its_views_are_rebuilt_and_afterwards() {
        SAMPLE.waitForTheDesk();
        var views = Stream.of(
                        Rebuilding.of(SAMPLE.house(), "clients", "duty_board"),
                        Rebuilding.of(SAMPLE.house(), "evaluations", "column_facts"))
                .map(Rebuilding::begin)
                .toList();
        SAMPLE.shown().mustBeAsExpected();
        views.forEach(Rebuilding::awaitEnd);
        SAMPLE.shown().mustBeAsExpected();
    }
}
