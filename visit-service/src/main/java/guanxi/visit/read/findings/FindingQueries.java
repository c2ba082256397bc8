package guanxi.visit.read.findings;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Finding;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Questions about findings. */
@Component
public class FindingQueries {
    private final ViewReader<FindingEntry> findings;

    FindingQueries(Views views) {
        this.findings = views.reader(FindingEntry.VIEW);
    }

    public List<FindingEntry> find(Query filter) {
        return findings.find(filter.orderBy("date"));
    }

    /** The days from one on of which poor management was found. */
    public List<LocalDate> poorlyManagedFrom(LocalDate day, ColleagueId specialist) {
        return find(Query.where("specialistId", specialist.number()).between("date", day.toString(), null)).stream()
                .filter(found -> found.review().finding() == Finding.POOR_MANAGEMENT)
                .map(FindingEntry::date)
                .distinct()
                .toList();
    }
}
