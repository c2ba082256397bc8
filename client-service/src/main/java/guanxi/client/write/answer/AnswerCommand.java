package guanxi.client.write.answer;

import guanxi.language.client.AnswerId;
import guanxi.language.client.CaseStandard;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to an answer of the catalogue. */
public sealed interface AnswerCommand {
    AnswerId answerId();

    @TargetAggregateIdentifier
    default String answer() {
        return id(answerId());
    }

    static String id(AnswerId answerId) {
        return "answer-" + answerId.number();
    }

    record PublishAnswer(AnswerId answerId, CaseStandard standard, Wording wording) implements AnswerCommand {}

    record ReviseAnswer(AnswerId answerId, Wording wording) implements AnswerCommand {}

    record WithdrawAnswer(AnswerId answerId, String reason) implements AnswerCommand {}
}
