package guanxi.client.write.checklist;

import guanxi.platform.decision.Rule;

/** What is refused of the checklist of a call. */
public enum ChecklistRule implements Rule {
    UNKNOWN_ANSWER(Kind.REFERENCE);

    private final Kind kind;

    ChecklistRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
