package guanxi.evaluation.write.colleague;

import guanxi.platform.decision.Rule;

/** What is refused about colleagues. */
public enum ColleagueRule implements Rule {
    NOBODY_LEAVES_BEFORE_HE_CAME
}
