package guanxi.platform.directory;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.platform.access.Teams;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks specialists up. */
public final class Colleagues implements Teams {
    private final ViewReader<KnownColleague> directory;

    public Colleagues(Views views) {
        this.directory = views.reader(KnownColleague.VIEW);
    }

    public Optional<KnownColleague> find(ColleagueId id) {
        return directory.byId(id.number());
    }

    /** In which office he is on which day, as he is known now; in none whom nobody knows. */
    public Function<LocalDate, @Nullable OfficeId> officesOf(ColleagueId id) {
        return find(id).<Function<LocalDate, @Nullable OfficeId>>map(who -> who::officeOn)
                .orElse(day -> null);
    }

    public boolean knows(ColleagueId id) {
        return directory.exists(id.number());
    }

    public List<KnownColleague> all() {
        return directory.find(Query.all().orderBy("specialistId"));
    }

    @Override
    public Set<String> teamOf(String specialist) {
        return directory
                .byId(specialist)
                .map(me -> directory.find(Query.where("team", me.team().name())).stream()
                        .map(c -> c.specialistId().number())
                        .collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }
}
