package guanxi.visit.read.series;

import static java.util.stream.Collectors.toSet;

import guanxi.platform.decision.AsOf;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Questions about purchases and repairs. */
@Component
public class SeriesQueries {
    private final ViewReader<SeriesEntry> series;

    SeriesQueries(Views views) {
        this.series = views.reader(SeriesEntry.VIEW);
    }

    /** Which of them there were by the end of the day, by what tells each from all others. */
    public Set<String> begun(Collection<String> subjects, AsOf asOf) {
        return series.byIds(Set.copyOf(subjects)).stream()
                .filter(one -> asOf.sees(one.firstDay()))
                .map(SeriesEntry::subject)
                .collect(toSet());
    }
}
