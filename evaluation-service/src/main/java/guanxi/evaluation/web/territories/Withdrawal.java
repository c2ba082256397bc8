package guanxi.evaluation.web.territories;

import guanxi.evaluation.write.territory.TerritoryCommand.WithdrawTerritory;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.web.Fields;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was said of a territory by mistake, by its first day, and why.
 *
 * @param validFrom absent for from ever
 */
record Withdrawal(@Nullable LocalDate validFrom, String reason) {

    WithdrawTerritory command(TerritoryId territory) {
        return new WithdrawTerritory(territory, validFrom, Fields.required(reason, "reason"));
    }
}
