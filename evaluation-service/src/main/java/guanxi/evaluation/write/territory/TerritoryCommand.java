package guanxi.evaluation.write.territory;

import guanxi.language.organisation.TerritoryId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to the register of a territory. */
public sealed interface TerritoryCommand {
    TerritoryId territoryId();

    /** The day from which it holds; absent for from ever. */
    LocalDate from();

    /**
     * What somebody says of it.
     *
     * @param prefixes how its fixed-line numbers begin; none if he says nothing of them
     * @param latitude with {@code longitude} and {@code radiusM} the area; all absent if he says nothing of it
     */
    record Said(List<String> prefixes, BigDecimal latitude, BigDecimal longitude, Integer radiusM) {}

    /**
     * States what holds from a day on, as a row of the form does: what it leaves empty it does not speak of. A content that was
     * accepted before is only told again, whatever amended it since.
     */
    record ListTerritory(@TargetAggregateIdentifier TerritoryId territoryId, LocalDate from, Said said)
            implements TerritoryCommand {}

    /** Wants all of it to be so from a day on, also if it was so before; what is left out is not registered. */
    record DrawTerritory(@TargetAggregateIdentifier TerritoryId territoryId, LocalDate from, Said said)
            implements TerritoryCommand {}

    /** It was never so from this day on. */
    record WithdrawTerritory(@TargetAggregateIdentifier TerritoryId territoryId, LocalDate from, String reason)
            implements TerritoryCommand {}
}
