package guanxi.client.write.answer;

import guanxi.platform.decision.Rule;

/** What is refused of an answer of the catalogue. */
public enum AnswerRule implements Rule {
    A_WITHDRAWN_ANSWER_IS_NOT_REVISED(Kind.CONFLICT);

    private final Kind kind;

    AnswerRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
