package guanxi.visit.read.norms;

import guanxi.language.visit.NormVersion;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Questions about the norms of client visits. */
@Component
public class NormQueries {
    private static final Comparator<NormVersion> BY_DAY = Comparator.comparing(
                    NormVersion::validFrom, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(NormVersion::version);
    private final ViewReader<NormEntry> norms;

    NormQueries(Views views) {
        this.norms = views.reader(NormEntry.VIEW);
    }

    /** By the day from which they hold, the built-in one first. */
    public List<NormEntry> all() {
        return Stream.concat(Stream.of(NormEntry.BUILT_IN), norms.find(Query.all()).stream())
                .sorted(Comparator.comparing(NormEntry::norms, BY_DAY))
                .toList();
    }

    /** Of those valid on a day the one with the newest day counts, of equal ones the highest number. */
    public NormVersion on(LocalDate day) {
        return heldOn(day, all().stream().map(NormEntry::norms));
    }

    static NormVersion heldOn(LocalDate day, Stream<NormVersion> versions) {
        return versions.filter(v -> v.validFrom() == null || !v.validFrom().isAfter(day))
                .max(BY_DAY)
                .orElseThrow();
    }
}
