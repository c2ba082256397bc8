package guanxi.visit.write;

import guanxi.platform.decision.Rule;

/** What the visit context refuses. */
public enum VisitRule implements Rule {
    /** B-01: the plan is locked when its month begins. */
    PLAN_LOCKED,
    A_VISIT_ENDS_AFTER_ITS_START(Kind.INVALID),
    GROUPS_ARE_AT_LEAST_ONE(Kind.INVALID),
    COUNTS_ARE_NOT_NEGATIVE(Kind.INVALID),
    ONLY_A_PLANNED_VISIT_IS_STARTED,
    /** B-14: the sign-in comes first thing. */
    A_VISIT_STARTS_AFTER_A_SIGN_IN(Kind.REFERENCE),
    ONLY_AN_OPEN_VISIT_IS_COMPLETED,
    ONLY_AN_OPEN_VISIT_IS_CANCELLED,
    THE_SYSTEM_FINDS_THIS_ITSELF,
    ONLY_AN_INSPECTORS_VIOLATION_IS_WITHDRAWN,
    NOBODY_LEAVES_BEFORE_HE_CAME;

    private final Kind kind;

    VisitRule() {
        this(Kind.CONFLICT);
    }

    VisitRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
