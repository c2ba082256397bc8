package guanxi.evaluation.write.territory;

import guanxi.evaluation.write.MasterData;
import guanxi.language.organisation.Territory;
import guanxi.language.organisation.TerritoryEvent;
import guanxi.language.organisation.TerritoryEvent.TerritoryAreaRedrawn;
import guanxi.language.organisation.TerritoryEvent.TerritoryDrawn;
import guanxi.language.organisation.TerritoryEvent.TerritoryPrefixesChanged;
import guanxi.language.organisation.TerritoryEvent.TerritoryWithdrawn;
import guanxi.language.organisation.TerritoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** What is registered of a territory for one day by now, and what ever was. */
record TerritorySoFar(MasterData<Territory> told) {

    TerritorySoFar() {
        this(new MasterData<>());
    }

    boolean everSaid(Territory row) {
        return told.everSaid(known -> known.equals(filled(row, known)));
    }

    /** With what a row says; what it does not speak of stays, unless that was withdrawn. */
    Territory with(Territory row) {
        return stands() ? filled(row, told.now()) : row;
    }

    boolean stands() {
        return told.now() != null;
    }

    /** What must happen for it to be so from a moment on; what holds anyway is not said again. */
    Stream<TerritoryEvent> changesTo(Territory wanted, TerritoryId id, LocalDate from, Instant moment) {
        Territory now = told.now();
        var prefixes = wanted.prefixes().equals(now.prefixes())
                ? null
                : new TerritoryPrefixesChanged(id, from, wanted.prefixes(), moment);
        var area = Objects.equals(wanted.area(), now.area())
                ? null
                : new TerritoryAreaRedrawn(id, from, wanted.area(), moment);
        return Stream.<TerritoryEvent>of(prefixes, area).filter(Objects::nonNull);
    }

    void after(TerritoryEvent event) {
        Territory known = told.now();
        Instant moment = event.occurredAt();
        switch (event) {
            case TerritoryDrawn drawn -> told.says(drawn.territory(), moment);
            case TerritoryPrefixesChanged changed -> told.says(known.with(changed.prefixes()), moment);
            case TerritoryAreaRedrawn redrawn -> told.says(known.with(redrawn.area()), moment);
            case TerritoryWithdrawn withdrawn -> told.isWithdrawn();
        }
    }

    private static Territory filled(Territory row, Territory known) {
        return new Territory(
                row.prefixes().isEmpty() ? known.prefixes() : row.prefixes(),
                row.area() == null ? known.area() : row.area());
    }
}
