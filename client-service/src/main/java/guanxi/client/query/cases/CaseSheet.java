package guanxi.client.query.cases;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.client.standards.ToldCase.ToldEntry;
import guanxi.language.Person;
import guanxi.language.client.CaseEntry;
import guanxi.language.client.CaseEntryId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case at a moment with what happened in it by then.
 *
 * @param caller absent for who does not deal with clients
 */
public record CaseSheet(
        @JsonUnwrapped ShownCase shown,
        String question,
        @Nullable Person caller,
        List<ShownEntry> entries) {

    /** Something that happened, under the number that it was told by. */
    public record ShownEntry(
            CaseEntryId entryId, @JsonUnwrapped CaseEntry entry) {}

    static CaseSheet of(CaseRead read, Instant at, boolean mayKnowCaller) {
        var filed = read.filed();
        var entries = filed.told().upTo(at).entries().stream()
                .sorted(ToldEntry.BY_TIME)
                .map(told -> new ShownEntry(told.entryId(), told.entry()))
                .toList();
        return new CaseSheet(ShownCase.of(read), filed.question(), mayKnowCaller ? filed.caller() : null, entries);
    }
}
