package guanxi.evaluation.write.territory;

import guanxi.platform.decision.Rule;

/** What is refused about territories. */
public enum TerritoryRule implements Rule {
    FENCE_INCOMPLETE;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
