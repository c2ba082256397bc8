package guanxi.evaluation.scoring;

import guanxi.evaluation.scoring.PlanFact.Submission;
import guanxi.language.evaluation.Indicator;
import java.util.List;
import java.util.function.Function;

/** What was reached of all that is planned in groups. */
record Reached(Actual visits, Actual expansion, Actual deals) {
    static final List<Indicator> INDICATORS = List.of(Indicator.VISITS, Indicator.EXPANSION, Indicator.DEALS);

    static Reached of(Actuals actuals) {
        return new Reached(actuals.visits(), actuals.expansion(), actuals.deals());
    }

    Actual of(Indicator indicator) {
        return switch (indicator) {
            case VISITS -> visits;
            case EXPANSION -> expansion;
            case DEALS -> deals;
            default -> throw new IllegalArgumentException(indicator + " is not planned in groups");
        };
    }

    /** Where a plan says how much of it is intended. */
    static Function<Submission, Integer> planned(Indicator indicator) {
        return switch (indicator) {
            case VISITS -> Submission::visits;
            case EXPANSION -> Submission::expansion;
            case DEALS -> Submission::deals;
            default -> throw new IllegalArgumentException(indicator + " is not planned in groups");
        };
    }
}
