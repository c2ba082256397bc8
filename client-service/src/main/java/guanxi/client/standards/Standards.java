package guanxi.client.standards;

import guanxi.language.client.ServiceStandard;
import guanxi.language.client.StandardVersion;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The standards with their versions; an edited one changes nothing that began before its first day. */
public final class Standards {
    private static final Comparator<StandardVersion> BY_FIRST_DAY =
            Comparator.comparing(StandardVersion::effectiveFrom).thenComparing(StandardVersion::version);

    private final List<StandardVersion> published;

    /** @param published whatever is known now, without the built-in versions */
    public Standards(Collection<StandardVersion> published) {
        this.published = List.copyOf(published);
    }

    /** The built-in one. */
    public static StandardVersion first(ServiceStandard standard) {
        return FirstVersion.of(standard);
    }

    /** What a case or series has that began on that day. */
    public StandardVersion on(ServiceStandard standard, LocalDate day) {
        return published.stream()
                .filter(version -> version.standard() == standard)
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .max(BY_FIRST_DAY)
                .orElseGet(() -> first(standard));
    }
}
