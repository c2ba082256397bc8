package guanxi.client.standards;

import guanxi.language.client.CaseAnswer;
import guanxi.language.client.CaseEntry;
import guanxi.language.client.CaseEntryId;
import guanxi.language.client.CaseId;
import guanxi.language.client.CaseStandard;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A call that came in, as far as it was told.
 *
 * @param agent who took it
 * @param rings absent if nobody counted
 * @param reComplaintOf absent if it is about no other case
 * @param entries of whatever time, in whatever order, without those that were withdrawn
 */
public record ToldCase(
        CaseStandard standard,
        ColleagueId agent,
        Instant startedAt,
        Instant endedAt,
        @Nullable Integer rings,
        CaseAnswer answer,
        @Nullable CaseId reComplaintOf,
        List<ToldEntry> entries) {

    /** Something that was told of it, under the number that it was told by. */
    public record ToldEntry(CaseEntryId entryId, CaseEntry entry) {
        /** Whatever order they arrived in. */
        public static final Comparator<ToldEntry> BY_TIME = Comparator.comparing(
                        (ToldEntry told) -> told.entry().at())
                .thenComparing(told -> told.entryId().number());
    }

    /** The latest moment of which something is told. */
    public Instant latest() {
        return entries.stream().map(told -> told.entry().at()).reduce(endedAt, Seconds::later);
    }

    /** Without what is said of a later time. */
    public ToldCase upTo(Instant moment) {
        return withEntries(entries.stream().filter(told -> !told.entry().at().isAfter(moment)));
    }

    public ToldCase with(ToldEntry told) {
        return withEntries(Stream.concat(entries.stream(), Stream.of(told)));
    }

    public ToldCase without(CaseEntryId entryId) {
        return withEntries(entries.stream().filter(told -> !told.entryId().equals(entryId)));
    }

    private ToldCase withEntries(Stream<ToldEntry> now) {
        return new ToldCase(standard, agent, startedAt, endedAt, rings, answer, reComplaintOf, now.toList());
    }
}
