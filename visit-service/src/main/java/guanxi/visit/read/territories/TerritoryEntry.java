package guanxi.visit.read.territories;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.organisation.Territory;
import guanxi.language.organisation.TerritoryEvent;
import guanxi.language.organisation.TerritoryEvent.TerritoryAreaRedrawn;
import guanxi.language.organisation.TerritoryEvent.TerritoryDrawn;
import guanxi.language.organisation.TerritoryEvent.TerritoryPrefixesChanged;
import guanxi.language.organisation.TerritoryEvent.TerritoryWithdrawn;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.tenure.Dated;
import guanxi.platform.view.ViewDefinition;
import java.time.LocalDate;
import java.util.Optional;

/** The register of a territory: what was said of it, from which day on. */
public record TerritoryEntry(TerritoryId territory, Dated<Territory> said) {
    public static final ViewDefinition<TerritoryEntry> VIEW = view(
                    "territories", 2, TerritoryEntry.class, t -> t.territory().name())
            .touchedBy(TerritoryEvent.class, e -> e.territoryId().name());

    static TerritoryEntry empty(TerritoryId territory) {
        return new TerritoryEntry(territory, Dated.none());
    }

    TerritoryEntry after(TerritoryEvent event) {
        Dated<Territory> next =
                switch (event) {
                    case TerritoryDrawn drawn -> said.with(drawn.from(), drawn.territory());
                    case TerritoryPrefixesChanged changed ->
                        said.changing(changed.from(), known -> known.with(changed.prefixes()));
                    case TerritoryAreaRedrawn redrawn ->
                        said.changing(redrawn.from(), known -> known.with(redrawn.area()));
                    case TerritoryWithdrawn withdrawn -> said.without(withdrawn.from());
                };
        return new TerritoryEntry(territory, next);
    }

    /** Of what has begun by a day, what began last; absent if nothing has. */
    public Optional<Registered> on(LocalDate day) {
        return said.on(day).map(since -> Registered.of(territory, since));
    }
}
