package guanxi.client.standards;

import guanxi.client.standards.ToldCase.ToldEntry;
import guanxi.language.client.CaseEntry;
import guanxi.language.client.CaseEntry.Kind;
import guanxi.language.client.CaseEvent.CaseOpened;
import guanxi.language.organisation.ColleagueId;
import java.util.List;
import java.util.Optional;

/** What begins a case, and in whose hands it is by all that was told of it, in whatever order that arrived. */
public final class ToldCases {
    private ToldCases() {}

    public static ToldCase of(CaseOpened opened) {
        return new ToldCase(
                opened.standard(),
                opened.specialistId(),
                opened.startedAt(),
                opened.endedAt(),
                opened.rings(),
                opened.answer(),
                opened.reComplaintOf(),
                List.of());
    }

    /** The agent who took it, or whom it was handed over to last. */
    public static ColleagueId holder(ToldCase told) {
        return lastTo(told, Kind.HANDED_OVER).map(ColleagueId::new).orElse(told.agent());
    }

    /** Whom the last entry of this kind went to; none if there is no such entry. */
    public static Optional<String> lastTo(ToldCase told, Kind kind) {
        return told.entries().stream()
                .filter(one -> one.entry().kind() == kind)
                .max(ToldEntry.BY_TIME)
                .map(ToldEntry::entry)
                .map(CaseEntry::to);
    }
}
