package guanxi.visit.read.records;

import static guanxi.language.visit.Samples.DAY;
import static guanxi.language.visit.Samples.LIN;
import static guanxi.language.visit.Samples.SHOP;
import static guanxi.language.visit.Samples.START;
import static guanxi.language.visit.Samples.V1;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.client.ClientId;
import guanxi.language.visit.Samples;
import guanxi.language.visit.VisitEvent.VisitCorrected;
import guanxi.language.visit.VisitEvent.VisitRecordFilled;
import guanxi.language.visit.VisitEvent.VisitWithdrawn;
import guanxi.language.visit.VisitId;
import guanxi.language.visit.VisitRecord;
import guanxi.platform.decision.AsOf;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.view.ViewFixture;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordProjectionTest {
    private static final VisitId V2 = new VisitId("V000002");
    private static final VisitId V3 = new VisitId("V000003");
    private static final ClientId OTHER_SHOP = new ClientId("C00002");
    private static final Instant NEXT_DAY = START.plusSeconds(86_400);
    private static final Instant DAY_AFTER = NEXT_DAY.plusSeconds(86_400);
    private static final VisitRecord RECORD =
            Samples.visitRecord().watch("pay first").build();
    private static final VisitWithdrawn WITHDRAWN = new VisitWithdrawn(V2, LIN, SHOP, DAY, "none", NEXT_DAY);
    private final ViewFixture<RecordEntry> records = ViewFixture.of(new RecordProjection(), RecordEntry.VIEW);
    private final RecordQueries queries = new RecordQueries(records.reader());

    @Test
    void a_record_is_kept_and_a_visit_without_one_is_not() {
        records.given(corrected(V1, SHOP, START), WITHDRAWN).expect();
        records.given(filled(V1, SHOP, START, RECORD)).expect(entry(SHOP, START, true));
        var whole = Samples.visitRecord().watch("pay first").credit("B").build();
        records.given(filled(V1, SHOP, START, whole))
                .redelivering()
                .expectSame()
                .expect(new RecordEntry(V1, LIN, SHOP, START, true, whole));
    }

    @Test
    void it_goes_with_its_visit_to_another_start_and_client_and_lapses_with_it() {
        records.given(filled(V1, SHOP, START, RECORD), corrected(V1, OTHER_SHOP, NEXT_DAY))
                .expect(entry(OTHER_SHOP, NEXT_DAY, true));
        records.given(
                        new VisitWithdrawn(V1, LIN, OTHER_SHOP, DAY, "none", NEXT_DAY),
                        filled(V1, OTHER_SHOP, NEXT_DAY, RECORD))
                .expect(entry(OTHER_SHOP, NEXT_DAY, false));
        records.given(corrected(V1, SHOP, START)).redelivering().expectSame().expect(entry(SHOP, START, true));
    }

    @Test
    void the_last_one_before_is_by_the_start_of_the_visit_and_then_by_its_number_however_they_arrived() {
        records.given(filled(V3, SHOP, NEXT_DAY, RECORD), filled(V1, SHOP, NEXT_DAY, RECORD));
        records.given(filled(V2, SHOP, START, RECORD));
        assertThat(before(V3)).contains(V1);
        assertThat(before(V1)).contains(V2);
        assertThat(before(V2)).isEmpty();
        records.given(corrected(V2, SHOP, DAY_AFTER));
        assertThat(before(V1)).isEmpty();
        assertThat(before(V2)).contains(V3);
    }

    @Test
    void a_record_of_another_client_or_of_a_visit_that_was_withdrawn_is_none_before() {
        records.given(filled(V1, OTHER_SHOP, START, RECORD), filled(V2, SHOP, START, RECORD));
        records.given(filled(V3, SHOP, NEXT_DAY, RECORD));
        assertThat(before(V3)).contains(V2);
        records.given(WITHDRAWN);
        assertThat(before(V3)).isEmpty();
        records.given(corrected(V2, SHOP, START));
        assertThat(before(V3)).contains(V2);
    }

    @Test
    void what_was_filled_in_later_than_the_day_that_is_asked_for_is_passed_over() {
        var later = Samples.visitRecord().filledOn(DAY.plusDays(3)).build();
        records.given(filled(V1, SHOP, START, RECORD), filled(V2, SHOP, NEXT_DAY, later));
        records.given(filled(V3, SHOP, DAY_AFTER, RECORD));
        assertThat(before(V3, DAY.plusDays(2))).contains(V1);
        assertThat(before(V3, DAY.plusDays(3))).contains(V2);
    }

    private Optional<VisitId> before(VisitId visit) {
        return before(visit, DAY.plusDays(30));
    }

    private Optional<VisitId> before(VisitId visit, LocalDate day) {
        AsOf seen = new DepartmentTime(Clock.systemUTC(), ZoneOffset.UTC).asOf(day);
        return queries.lastBefore(queries.find(visit).orElseThrow(), seen).map(RecordEntry::visitId);
    }

    private static RecordEntry entry(ClientId client, Instant startedAt, boolean stands) {
        return new RecordEntry(V1, LIN, client, startedAt, stands, RECORD);
    }

    private static VisitRecordFilled filled(VisitId visit, ClientId client, Instant startedAt, VisitRecord record) {
        return new VisitRecordFilled(visit, LIN, client, startedAt, record, START);
    }

    private static VisitCorrected corrected(VisitId visit, ClientId client, Instant startedAt) {
        return Samples.corrected(Samples.report().startedAt(startedAt).build())
                .visitId(visit)
                .clientId(client)
                .build();
    }
}
