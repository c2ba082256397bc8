package guanxi.visit.read.territories;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.organisation.Area;
import guanxi.language.organisation.Territory;
import guanxi.language.organisation.TerritoryEvent;
import guanxi.language.organisation.TerritoryEvent.TerritoryAreaRedrawn;
import guanxi.language.organisation.TerritoryEvent.TerritoryDrawn;
import guanxi.language.organisation.TerritoryEvent.TerritoryPrefixesChanged;
import guanxi.language.organisation.TerritoryEvent.TerritoryWithdrawn;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.view.ViewDefinition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The register of a territory: what was said of it, from which day on. */
public record TerritoryEntry(TerritoryId territory, List<Row> rows) {
    public static final ViewDefinition<TerritoryEntry> VIEW = view(
                    "territories", 1, TerritoryEntry.class, t -> t.territory().name())
            .touchedBy(TerritoryEvent.class, e -> e.territoryId().name());

    /**
     * What holds from a day on.
     *
     * @param validFrom absent for from ever
     * @param prefixes how its fixed-line numbers begin; none if nobody said
     * @param latitude with {@code longitude} and {@code radiusM} the area; all absent if nobody drew it
     */
    public record Row(
            LocalDate validFrom, List<String> prefixes, BigDecimal latitude, BigDecimal longitude, Integer radiusM) {
        static Row of(LocalDate validFrom, Territory said) {
            return new Row(validFrom, said.prefixes(), null, null, null).with(said.area());
        }

        Row with(Area area) {
            return area == null
                    ? new Row(validFrom, prefixes, null, null, null)
                    : new Row(validFrom, prefixes, area.latitude(), area.longitude(), area.radiusM());
        }

        Row with(List<String> otherPrefixes) {
            return new Row(validFrom, otherPrefixes, latitude, longitude, radiusM);
        }

        boolean holdsOn(LocalDate day) {
            return validFrom == null || !validFrom.isAfter(day);
        }
    }

    static TerritoryEntry empty(TerritoryId territory) {
        return new TerritoryEntry(territory, List.of());
    }

    TerritoryEntry after(TerritoryEvent event) {
        return switch (event) {
            case TerritoryDrawn drawn -> with(Row.of(drawn.from(), drawn.territory()));
            case TerritoryPrefixesChanged changed -> changing(changed.from(), row -> row.with(changed.prefixes()));
            case TerritoryAreaRedrawn redrawn -> changing(redrawn.from(), row -> row.with(redrawn.area()));
            case TerritoryWithdrawn withdrawn -> without(withdrawn.from());
        };
    }

    /** Of what has begun by a day, what began last; absent if nothing has. */
    public Optional<Row> on(LocalDate day) {
        return rows.stream()
                .filter(row -> row.holdsOn(day))
                .max(Comparator.comparing(Row::validFrom, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    private TerritoryEntry with(Row next) {
        return new TerritoryEntry(
                territory, Stream.concat(rows.stream(), Stream.of(next)).toList());
    }

    private TerritoryEntry without(LocalDate from) {
        return new TerritoryEntry(
                territory,
                rows.stream()
                        .filter(row -> !Objects.equals(row.validFrom(), from))
                        .toList());
    }

    private TerritoryEntry changing(LocalDate from, UnaryOperator<Row> change) {
        var all = rows.stream()
                .map(row -> Objects.equals(row.validFrom(), from) ? change.apply(row) : row)
                .toList();
        return new TerritoryEntry(territory, all);
    }
}
