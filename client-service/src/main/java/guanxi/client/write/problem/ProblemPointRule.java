package guanxi.client.write.problem;

import guanxi.platform.decision.Rule;

/** What is refused of a problem point and of what is done about it. */
public enum ProblemPointRule implements Rule {
    UNKNOWN_ISSUE(Kind.REFERENCE),
    AN_ISSUE_IS_OF_ITS_CLIENT(Kind.CONFLICT),
    AN_ISSUE_IS_TAKEN_ONCE(Kind.CONFLICT),
    PLANNED_BEFORE_IDENTIFIED(Kind.INVALID),
    DUE_BEFORE_PLANNED(Kind.INVALID),
    ENDED_BEFORE_PLANNED(Kind.INVALID),
    ONE_COUNTERMEASURE_AT_A_TIME(Kind.CONFLICT),
    ONLY_A_PLANNED_COUNTERMEASURE_ENDS(Kind.CONFLICT);

    private final Kind kind;

    ProblemPointRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
