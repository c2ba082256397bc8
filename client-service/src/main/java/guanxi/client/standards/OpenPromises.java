package guanxi.client.standards;

import guanxi.client.standards.ToldCase.ToldEntry;
import guanxi.language.client.CaseEntry;
import guanxi.language.client.CaseEntry.Kind;
import guanxi.language.client.ServiceStep;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which reply was promised and is still owed (T-08): a pause forgets promises, and a re-opened case begins without them. */
public final class OpenPromises {
    private static final Set<ServiceStep> KEPT_BY = EnumSet.of(ServiceStep.CLIENT_ANSWER, ServiceStep.PROMISED_REPLY);
    private static final Set<Kind> FORGET = EnumSet.of(Kind.PAUSED, Kind.REOPENED);

    private OpenPromises() {}

    /** The earliest; none if none is owed. */
    public static Optional<Instant> of(ToldCase told, CaseReading reading) {
        if (reading.steps().stream().noneMatch(one -> one.round() == reading.round() && isOwed(one.step())))
            return Optional.empty();
        var entries = told.entries().stream()
                .sorted(ToldEntry.BY_TIME)
                .map(ToldEntry::entry)
                .toList();
        return sinceForgotten(entries).stream()
                .filter(entry -> entry.kind() == Kind.REPLY_PROMISED)
                .map(CaseEntry::promisedFor)
                .min(Comparator.naturalOrder());
    }

    private static boolean isOwed(StepReading step) {
        if (!KEPT_BY.contains(step.step())) return false;
        return switch (step.state()) {
            case OPEN, DUE_SOON, PAUSED -> true;
            case MISSED -> step.isLate();
            case MET, NOT_NEEDED -> false;
        };
    }

    private static List<CaseEntry> sinceForgotten(List<CaseEntry> entries) {
        int last = entries.size() - 1;
        while (last >= 0 && !FORGET.contains(entries.get(last).kind())) last--;
        return entries.subList(last + 1, entries.size());
    }
}
