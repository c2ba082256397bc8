package guanxi.language.client;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import java.time.Instant;

/** The catalogue of fixed answers, by which ordinary questions are answered at once (B-20). */
public sealed interface AnswerEvent extends DomainEvent {
    AnswerId answerId();

    /** @param question as clients ask it */
    @RecordedAs("client.AnswerPublished")
    record AnswerPublished(AnswerId answerId, CaseStandard standard, String question, String answer, Instant occurredAt)
            implements AnswerEvent {}

    /** From now on it is asked or answered otherwise. */
    @RecordedAs("client.AnswerRevised")
    record AnswerRevised(AnswerId answerId, String question, String answer, Instant occurredAt)
            implements AnswerEvent {}

    /** From now on nobody answers so. */
    @RecordedAs("client.AnswerWithdrawn")
    record AnswerWithdrawn(AnswerId answerId, String reason, Instant occurredAt) implements AnswerEvent {}
}
