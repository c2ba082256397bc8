package guanxi.evaluation.write.territory;

import guanxi.language.organisation.Territory;
import guanxi.language.organisation.TerritoryEvent;
import guanxi.language.organisation.TerritoryEvent.TerritoryAreaRedrawn;
import guanxi.language.organisation.TerritoryEvent.TerritoryDrawn;
import guanxi.language.organisation.TerritoryEvent.TerritoryPrefixesChanged;
import guanxi.language.organisation.TerritoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is registered of a territory for one day by now, and what ever was: a row of the form that was accepted once is no news (ADR 15).
 * All events of one command share their moment, so half of a row never counts as told.
 *
 * @param told what it was at the end of each moment at which something was said
 */
record TerritorySoFar(Territory now, Map<Instant, Territory> told) {
    static final TerritorySoFar NOTHING = new TerritorySoFar(null, Map.of());

    boolean everSaid(Territory row) {
        return told.values().stream().anyMatch(known -> known.equals(filled(row, known)));
    }

    /** With what a row says; what it does not speak of stays. */
    Territory with(Territory row) {
        return filled(row, now);
    }

    /** What must happen for it to be so from a moment on; what holds anyway is not said again. */
    Stream<TerritoryEvent> amendments(TerritoryId id, LocalDate from, Territory wanted, Instant moment) {
        var prefixes = wanted.prefixes().equals(now.prefixes())
                ? null
                : new TerritoryPrefixesChanged(id, from, wanted.prefixes(), moment);
        var area = Objects.equals(wanted.area(), now.area())
                ? null
                : new TerritoryAreaRedrawn(id, from, wanted.area(), moment);
        return Stream.<TerritoryEvent>of(prefixes, area).filter(Objects::nonNull);
    }

    TerritorySoFar after(TerritoryEvent event) {
        Territory next =
                switch (event) {
                    case TerritoryDrawn drawn -> drawn.territory();
                    case TerritoryPrefixesChanged changed -> now.with(changed.prefixes());
                    case TerritoryAreaRedrawn redrawn -> now.with(redrawn.area());
                };
        var more = new HashMap<>(told);
        more.put(event.occurredAt(), next);
        return new TerritorySoFar(next, more);
    }

    private static Territory filled(Territory row, Territory known) {
        return new Territory(
                row.prefixes().isEmpty() ? known.prefixes() : row.prefixes(),
                row.area() == null ? known.area() : row.area());
    }
}
