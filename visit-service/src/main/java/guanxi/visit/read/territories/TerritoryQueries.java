package guanxi.visit.read.territories;

import guanxi.language.organisation.TerritoryId;
import guanxi.platform.store.Query;
import guanxi.platform.view.Cursor;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Questions about the register of territories. */
@Component
public class TerritoryQueries {
    private final ViewReader<TerritoryEntry> territories;

    TerritoryQueries(Views views) {
        this.territories = views.reader(TerritoryEntry.VIEW);
    }

    /** What is registered of a territory for a local day. */
    public Optional<TerritoryEntry.Row> find(TerritoryId territory, LocalDate day) {
        return territories.byId(territory.name()).flatMap(known -> known.on(day));
    }

    /** By name; those of which something holds on a day, which no index has. */
    public Page<TerritoryEntry> find(LocalDate day, Paging paging) {
        List<Object> last = Cursor.decode(paging.cursor(), 1);
        var rest = territories.find(Query.all()).stream()
                .filter(known -> known.on(day).isPresent())
                .filter(known -> last == null || name(known).compareTo(String.valueOf(last.getFirst())) > 0)
                .sorted((one, other) -> name(one).compareTo(name(other)))
                .toList();
        if (rest.size() <= paging.limit()) return new Page<>(rest, null);
        var shown = rest.subList(0, paging.limit());
        return new Page<>(shown, Cursor.encode(List.of(name(shown.getLast()))));
    }

    private static String name(TerritoryEntry known) {
        return known.territory().name();
    }
}
