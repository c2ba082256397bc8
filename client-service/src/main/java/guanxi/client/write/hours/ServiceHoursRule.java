package guanxi.client.write.hours;

import guanxi.platform.decision.Rule;

/** What is refused of the hours in which the call centre is served. */
public enum ServiceHoursRule implements Rule {
    NOT_HOURS(Kind.INVALID);

    private final Kind kind;

    ServiceHoursRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
