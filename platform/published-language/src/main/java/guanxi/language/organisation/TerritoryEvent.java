package guanxi.language.organisation;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/** What is registered of a territory, from a day on: of all that has begun by a day, what began last holds. */
public sealed interface TerritoryEvent extends DomainEvent {
    TerritoryId territoryId();

    /** The day from which it holds; absent for from ever. */
    LocalDate from();

    /** Said of this day for the first time, or anew after it was withdrawn. */
    @RecordedAs("organisation.TerritoryDrawn")
    record TerritoryDrawn(TerritoryId territoryId, LocalDate from, Territory territory, Instant occurredAt)
            implements TerritoryEvent {}

    /** Its fixed-line numbers begin otherwise than was said of this day. */
    @RecordedAs("organisation.TerritoryPrefixesChanged")
    record TerritoryPrefixesChanged(TerritoryId territoryId, LocalDate from, List<String> prefixes, Instant occurredAt)
            implements TerritoryEvent {
        public TerritoryPrefixesChanged {
            prefixes = List.copyOf(new TreeSet<>(prefixes));
        }
    }

    /**
     * It lies otherwise than was said of this day.
     *
     * @param area absent if it has none any more
     */
    @RecordedAs("organisation.TerritoryAreaRedrawn")
    record TerritoryAreaRedrawn(TerritoryId territoryId, LocalDate from, Area area, Instant occurredAt)
            implements TerritoryEvent {}

    /** What was said of this day was a mistake; what held before it goes on. */
    @RecordedAs("organisation.TerritoryWithdrawn")
    record TerritoryWithdrawn(TerritoryId territoryId, LocalDate from, String reason, Instant occurredAt)
            implements TerritoryEvent {}
}
