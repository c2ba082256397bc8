package guanxi.evaluation.write.territory;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.evaluation.write.territory.TerritoryCommand.DrawTerritory;
import guanxi.evaluation.write.territory.TerritoryCommand.ListTerritory;
import guanxi.evaluation.write.territory.TerritoryCommand.Said;
import guanxi.evaluation.write.territory.TerritoryCommand.WithdrawTerritory;
import guanxi.language.organisation.Area;
import guanxi.language.organisation.Territory;
import guanxi.language.organisation.TerritoryEvent;
import guanxi.language.organisation.TerritoryEvent.TerritoryDrawn;
import guanxi.language.organisation.TerritoryEvent.TerritoryWithdrawn;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** The register of one territory, day by day from which something holds; master data, so what is said again otherwise amends it. */
@Aggregate
class TerritoryRegister extends DecidingAggregate {
    @AggregateIdentifier
    private TerritoryId id;

    /** By the day from which it holds; that from ever has none. */
    private final Map<LocalDate, TerritorySoFar> rows = new HashMap<>();

    TerritoryRegister() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(ListTerritory command, DepartmentTime time) {
        Territory row = territory(command.said());
        TerritorySoFar known = row(command.from());
        return known.everSaid(row) ? unchanged() : become(command, known.with(row), time);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(DrawTerritory command, DepartmentTime time) {
        return become(command, territory(command.said()), time);
    }

    @CommandHandler
    Outcome handle(WithdrawTerritory command, DepartmentTime time) {
        LocalDate from = command.from();
        if (!rows.containsKey(from)) throw unknown(from);
        if (!row(from).stands()) return unchanged();
        return changed(new TerritoryWithdrawn(id, from, command.reason(), time.now()));
    }

    private CommandRejected unknown(LocalDate from) {
        String day = from == null ? "ever" : from.toString();
        String sentence = "Nothing was said of " + id.name() + " from " + day + " on.";
        return new CommandRejected(CommonRule.NOT_FOUND, sentence, "validFrom");
    }

    private Outcome become(TerritoryCommand command, Territory wanted, DepartmentTime time) {
        TerritoryId which = command.territoryId();
        LocalDate from = command.from();
        TerritorySoFar known = row(from);
        Instant now = time.now();
        if (known.stands())
            return said(known.changesTo(wanted, which, from, now).toList()).amending();
        return changed(new TerritoryDrawn(which, from, wanted, now));
    }

    private TerritorySoFar row(LocalDate from) {
        return rows.getOrDefault(from, new TerritorySoFar());
    }

    private static Territory territory(Said said) {
        long given = Stream.of(said.latitude(), said.longitude(), said.radiusM())
                .filter(Objects::nonNull)
                .count();
        require(
                given == 0 || given == 3,
                TerritoryRule.FENCE_INCOMPLETE,
                "An area has a latitude, a longitude and a radius; give all three, or none.");
        return new Territory(
                said.prefixes(), given == 0 ? null : new Area(said.latitude(), said.longitude(), said.radiusM()));
    }

    @EventSourcingHandler
    void on(TerritoryEvent event) {
        id = event.territoryId();
        rows.computeIfAbsent(event.from(), day -> new TerritorySoFar()).after(event);
    }
}
