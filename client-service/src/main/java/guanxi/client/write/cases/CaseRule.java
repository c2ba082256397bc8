package guanxi.client.write.cases;

import guanxi.platform.decision.Rule;

/** What is refused of a case or of an entry of it. */
public enum CaseRule implements Rule {
    UNKNOWN_CASE(Kind.REFERENCE),
    A_CALL_ENDS_AFTER_ITS_START(Kind.INVALID),
    KIND_NOT_IN_STANDARD(Kind.INVALID),
    ONLY_COMPLAINTS_REPEAT(Kind.INVALID),
    NOT_THE_SAME_CLIENT(Kind.INVALID),
    A_CASE_IS_CANCELLED_OR_REOPENED_BY_SUPERVISOR_OR_MANAGER(Kind.FORBIDDEN);

    private final Kind kind;

    CaseRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
