package guanxi.standalone.desk;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.cli.Form;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is told by a clock that is two minutes ahead of the house's. It is withdrawn again, so that others are shown the sample alone. */
class ClockAheadTest {
    private static final String CASES =
            "case_id,standard,client_id,caller,started_at,ended_at,agent,question,answer,withdrawn";

    @RegisterExtension
    static final ServiceSample SAMPLE = new ServiceSample();

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final Instant ahead = now.plusSeconds(120);
    private Instant ended;

    @AfterEach
    void withdraw_the_case() {
        call(ended, "test");
        assertThat(onTheBoard()).isEmpty();
    }

    @Test
    void a_call_that_ends_then_is_due_at_once() {
        ended = ahead;
        call(ended, "");
        assertThat(onTheBoard()).containsExactlyInAnyOrder("PASS_ON", "CLIENT_ANSWER");
    }

    @Test
    void what_is_done_then_is_done() {
        ended = now;
        call(ended, "");
        tell(
                Form.CASE_STEPS,
                "case_id,entry_id,kind,at,to\nAHEAD-" + now.getEpochSecond() + ",AHEAD-1,PASSED_ON," + ahead + ",中心");
        assertThat(onTheBoard()).containsExactlyInAnyOrder("CENTRE_ANSWER", "CLIENT_ANSWER");
    }

    private void call(Instant end, String withdrawn) {
        tell(
                Form.CASES,
                String.join(
                        ",",
                        CASES + "\nAHEAD-" + end.getEpochSecond(),
                        "S1",
                        "C00001",
                        "林先生",
                        now.minusSeconds(60).toString(),
                        end.toString(),
                        "S001",
                        "交货期",
                        "LATER",
                        withdrawn));
    }

    private static void tell(Form form, String csv) {
        var answer = SAMPLE.house().importForm("manager", form.path(), csv.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.body().get("rejected")).as(answer.text()).isEmpty();
    }

    private static List<String> onTheBoard() {
        return SAMPLE.house()
                .items("manager", "/api/clients/duty-board")
                .filter(line -> line.get("id").asString().startsWith("AHEAD-"))
                .map(line -> line.get("step").asString())
                .toList();
    }
}
