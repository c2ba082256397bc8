package guanxi.visit.write.visit;

import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.language.visit.VisitRecord;
import guanxi.platform.decision.CommandRejected;
import guanxi.visit.write.Filling;
import guanxi.visit.write.VisitRule;
import java.time.LocalDate;
import java.util.Map;

/** The record of a visit (F-10), as far as it was filled in. */
final class RecordSoFar {
    private VisitRecord known;

    boolean isTold() {
        return known != null;
    }

    boolean says(VisitRecord whole) {
        return whole.equals(known);
    }

    void remember(VisitRecord whole) {
        known = whole;
    }

    /**
     * What is known once this is told too.
     *
     * @param day of the visit, as is known now; what was accepted may be told again though the visit was moved behind it
     */
    VisitRecord mergedWith(VisitRecord told, LocalDate day) {
        if (known == null || !known.filledOn().equals(told.filledOn())) mustNotComeBefore(day, told.filledOn());
        if (known == null) return told;
        VisitRecord filled = filled(known, told);
        requireSame("This record", filled, filled(told, known));
        return filled;
    }

    private static void mustNotComeBefore(LocalDate day, LocalDate filledOn) {
        if (!filledOn.isBefore(day)) return;
        throw new CommandRejected(
                VisitRule.FILLED_BEFORE_THE_VISIT,
                "This record was filled in on " + filledOn + ", before its visit of " + day + ".",
                "filledOn",
                Map.of("recorded", day.toString(), "given", filledOn.toString()));
    }

    private static VisitRecord filled(VisitRecord some, VisitRecord other) {
        return new VisitRecord(
                some.filledOn(),
                some.preparedBy(),
                Filling.of(some.growthRate(), other.growthRate()),
                Filling.of(some.credit(), other.credit()),
                Filling.of(some.grossMargin(), other.grossMargin()),
                Filling.of(some.overall(), other.overall()),
                Filling.of(some.position(), other.position()),
                Filling.of(some.other(), other.other()),
                Filling.of(some.solved(), other.solved()),
                Filling.of(some.watch(), other.watch()),
                Filling.of(some.listeningLevel(), other.listeningLevel()));
    }
}
