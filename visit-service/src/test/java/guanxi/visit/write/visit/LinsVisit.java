package guanxi.visit.write.visit;

import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NORTH_SHOP;
import static guanxi.visit.write.Field.NOW;
import static guanxi.visit.write.Field.SOUTH_SHOP;
import static guanxi.visit.write.Field.at;

import guanxi.language.visit.Purpose;
import guanxi.language.visit.Samples;
import guanxi.language.visit.VisitEvent.VisitCancelled;
import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitEvent.VisitCorrected;
import guanxi.language.visit.VisitEvent.VisitPlanned;
import guanxi.language.visit.VisitEvent.VisitStarted;
import guanxi.language.visit.VisitId;
import guanxi.language.visit.VisitReport;
import guanxi.platform.decision.Rule;
import guanxi.visit.write.Field;
import guanxi.visit.write.visit.VisitCommand.CompleteVisit;
import guanxi.visit.write.visit.VisitCommand.CorrectVisit;
import guanxi.visit.write.visit.VisitCommand.PlanVisit;
import guanxi.visit.write.visit.VisitCommand.RecordVisit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** A visit of Lin's to the shop in the north: planned, started at nine when he has signed in, reported, corrected to the day before. */
final class LinsVisit {
    static final VisitId V1 = Samples.V1;
    static final Instant START = Samples.START;
    static final Instant END = Samples.END;
    static final VisitReport REPORT = Samples.report().build();
    static final PlanVisit PLAN = new PlanVisit(V1, LIN, NORTH_SHOP, DAY, Purpose.A, 2);
    static final VisitPlanned PLANNED = new VisitPlanned(V1, LIN, NORTH_SHOP, DAY, Purpose.A, 2, NOW);
    static final VisitStarted STARTED = new VisitStarted(V1, LIN, NORTH_SHOP, DAY, START);
    static final VisitCompleted COMPLETED = completed(REPORT);
    static final VisitCancelled CANCELLED = new VisitCancelled(V1, LIN, NORTH_SHOP, "shop closed", NOW);
    static final CompleteVisit COMPLETE = new CompleteVisit(V1, NORTH_SHOP, REPORT);
    static final RecordVisit RECORD = new RecordVisit(V1, LIN, NORTH_SHOP, REPORT);

    static final LocalDate BEFORE = DAY.minusDays(1);
    static final CorrectVisit CORRECT = new CorrectVisit(
            V1,
            SOUTH_SHOP,
            Samples.report()
                    .startedAt(at(BEFORE, "09:00"))
                    .endedAt(at(BEFORE, "09:40"))
                    .groups(4)
                    .build(),
            "wrong day and shop");
    static final VisitCorrected CORRECTED = Samples.corrected(CORRECT.report())
            .clientId(SOUTH_SHOP)
            .on(BEFORE)
            .reason(CORRECT.reason())
            .occurredAt(NOW)
            .build();

    private LinsVisit() {}

    static AggregateTestFixture<Visit> signedInAtNine() {
        return Field.of(
                Visit.class,
                (specialist, day, moment) -> specialist.equals(LIN) && day.equals(DAY) && !moment.isBefore(START));
    }

    static VisitCompleted completed(VisitReport report) {
        return Samples.completed(report).build();
    }

    static Refused refused(Object... history) {
        return new Refused(List.of(history), null);
    }

    record Refused(List<Object> history, Object command) {
        Refused by(Object next) {
            return new Refused(history, next);
        }

        void as(Rule rule) {
            signedInAtNine()
                    .given(history)
                    .when(command, DEPARTMENT)
                    .expectNoEvents()
                    .expectException(Field.refusal(rule));
        }
    }
}
