package guanxi.client.standards;

import guanxi.language.client.CaseId;
import guanxi.language.client.Responsible;
import guanxi.language.client.ServiceStep;
import guanxi.language.client.StandardVersion;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A missed step of which a client complained again (F-17).
 *
 * @param reComplaint the case by which it is entered
 * @param lateBySeconds when the call of that began
 */
public record ColumnLine(
        ReComplaint reComplaint,
        ServiceStep step,
        int round,
        Instant dueAt,
        long lateBySeconds,
        Responsible responsible) {

    /** A call about a case of before. */
    public record ReComplaint(CaseId caseId, Instant startedAt) {
        private static final Comparator<ReComplaint> BY_START = Comparator.comparing(ReComplaint::startedAt)
                .thenComparing(one -> one.caseId().number());
    }

    private record Missed(ServiceStep step, int round) {}

    /** Each miss is entered once, by the first re-complaint after it; what was nobody's is not entered. */
    public static List<ColumnLine> of(
            StandardVersion standard, ToldCase told, DeskClocks clocks, Collection<ReComplaint> again) {
        Set<Missed> entered = new HashSet<>();
        return again.stream()
                .sorted(ReComplaint.BY_START)
                .flatMap(one -> missed(standard, told, clocks, one))
                .filter(line -> entered.add(new Missed(line.step(), line.round())))
                .toList();
    }

    private static Stream<ColumnLine> missed(
            StandardVersion standard, ToldCase told, DeskClocks clocks, ReComplaint again) {
        return CaseReading.of(standard, told, clocks, again.startedAt()).steps().stream()
                .filter(one ->
                        one.step().state() == StepState.MISSED && one.step().responsible() != null)
                .map(one -> new ColumnLine(
                        again,
                        one.step().step(),
                        one.round(),
                        one.step().dueAt(),
                        one.step().lateBySeconds(),
                        one.step().responsible()));
    }
}
