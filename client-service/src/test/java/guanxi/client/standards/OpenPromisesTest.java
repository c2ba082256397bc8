package guanxi.client.standards;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.client.standards.ToldCase.ToldEntry;
import guanxi.language.client.CaseAnswer;
import guanxi.language.client.CaseEntry;
import guanxi.language.client.CaseEntry.Kind;
import guanxi.language.client.CaseEntryId;
import guanxi.language.client.CaseStandard;
import guanxi.language.client.ServiceStandard;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A complaint of nine in the morning, whose client was promised a reply. */
class OpenPromisesTest {
    private static final DeskClocks CLOCKS = new DeskClocks(List.of(), day -> true, ZoneId.of("Asia/Shanghai"));
    private static final Instant START = Instant.parse("2026-07-06T01:00:00Z");
    private static final Instant TEN = START.plusSeconds(3_600);
    private static final Instant NOON = START.plusSeconds(10_800);
    private final List<ToldEntry> told = new ArrayList<>();

    @Test
    void nothing_was_promised_before_somebody_did() {
        assertThat(open(TEN)).isEmpty();
    }

    @Test
    void the_earliest_promise_is_owed_until_it_is_kept() {
        promised("P1", NOON.plusSeconds(60));
        promised("P2", NOON);
        assertThat(open(TEN)).containsExactly(NOON);
        entry("I1", Kind.CLIENT_INFORMED, TEN.plusSeconds(60), null);
        assertThat(open(TEN.plusSeconds(120))).isEmpty();
    }

    @Test
    void one_that_is_late_is_still_owed() {
        promised("P1", NOON);
        assertThat(open(NOON.plusSeconds(600))).containsExactly(NOON);
    }

    @Test
    void a_pause_forgets_it() {
        promised("P1", NOON);
        entry("W1", Kind.PAUSED, TEN, null);
        assertThat(open(TEN)).isEmpty();
    }

    private void promised(String id, Instant promisedFor) {
        entry(id, Kind.REPLY_PROMISED, START.plusSeconds(600), promisedFor);
    }

    private void entry(String id, Kind kind, Instant at, Instant promisedFor) {
        told.add(
                new ToldEntry(new CaseEntryId(id), new CaseEntry(kind, at, null, null, promisedFor, null, null, null)));
    }

    private List<Instant> open(Instant now) {
        var it = new ToldCase(
                CaseStandard.S2,
                new ColleagueId("S001"),
                START,
                START.plusSeconds(300),
                null,
                CaseAnswer.LATER,
                null,
                List.copyOf(told));
        var reading = CaseReading.of(FirstVersion.of(ServiceStandard.S2), it, CLOCKS, now);
        return OpenPromises.of(it, reading).stream().toList();
    }
}
