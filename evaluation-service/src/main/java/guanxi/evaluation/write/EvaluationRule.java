package guanxi.evaluation.write;

import guanxi.platform.decision.Rule;

/** What the evaluation context refuses. */
public enum EvaluationRule implements Rule {
    RATINGS_ARE_FROM_0_TO_100(Kind.INVALID),
    ONLY_A_COMPLETE_ASSESSMENT_IS_FINALISED,
    /** the role names the family that scores a month. */
    ONLY_THE_CARD_THAT_SCORES_IS_FINALISED,
    ONLY_A_MONTH_THAT_IS_OVER_IS_FINALISED,
    ONLY_A_FINAL_ASSESSMENT_IS_REOPENED,
    /** The visit context owes a judgement; it comes by itself. */
    VISITS_ARE_STILL_UNJUDGED(Kind.UNAVAILABLE),
    /** The figures were made from other ratings than those that stand. */
    THE_FIGURES_ARE_OUT_OF_DATE,
    ONLY_A_GIVEN_RATING_IS_REVISED,
    UNKNOWN_SITE(Kind.REFERENCE),
    /** The handbook's forms of assessment are a fixed set. */
    UNKNOWN_SCORECARD(Kind.INVALID),
    /** B-03, X-01. */
    WEIGHTS_TOTAL_100,
    WEIGHTS_ARE_NOT_NEGATIVE(Kind.INVALID),
    VIOLATION_POINTS_ARE_NOT_NEGATIVE(Kind.INVALID),
    LATE_PLAN_FACTOR_IS_FROM_0_TO_1(Kind.INVALID),
    POINTS_ARE_NOT_NEGATIVE(Kind.INVALID),
    CAP_IS_FROM_1_TO_2(Kind.INVALID),
    GRADES_DESCEND_TO_0(Kind.INVALID),
    /** Each form has its own fixed set of indicators. */
    NOT_AN_INDICATOR_OF_THIS_FORM(Kind.INVALID),
    /** Who states a version means the one after those that he knows. */
    NOT_THE_NEXT_VERSION,
    FACTS_ARE_STILL_ARRIVING(Kind.UNAVAILABLE);

    private final Kind kind;

    EvaluationRule() {
        this(Kind.CONFLICT);
    }

    EvaluationRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
