package guanxi.evaluation.web.assessments;

import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import java.time.YearMonth;

/** Who was not there on any day of a month, or is not assessed for it by his role, has no assessment of it. */
final class Absent {

    private Absent() {}

    static CommandRejected in(YearMonth month, ColleagueId specialist) {
        return new CommandRejected(
                CommonRule.NOT_FOUND,
                "There is no assessment of specialist " + specialist.number() + " for " + month
                        + ": he was not there, or his role is not assessed.",
                "specialistId");
    }
}
