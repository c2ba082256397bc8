package guanxi.platform.directory;

import guanxi.language.organisation.ColleagueId;
import guanxi.platform.access.Teams;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks specialists up. */
public final class Colleagues implements Teams {
    private final ViewReader<KnownColleague> directory;

    public Colleagues(Views views) {
        this.directory = views.reader(KnownColleague.VIEW);
    }

    public Optional<KnownColleague> find(ColleagueId id) {
        return directory.byId(id.number());
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
