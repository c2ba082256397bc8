package guanxi.client.write.standard;

import guanxi.platform.decision.Rule;

/** What is refused of a version of a service standard. */
public enum StandardRule implements Rule {
    NOT_A_LIMIT(Kind.INVALID),
    IN_FORCE_ALREADY(Kind.CONFLICT),
    STEP_NOT_IN_STANDARD(Kind.INVALID),
    LIMITS_CONTRADICT(Kind.INVALID);

    private final Kind kind;

    StandardRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
