package guanxi.client.web.answers;

import guanxi.client.write.answer.AnswerCommand.PublishAnswer;
import guanxi.client.write.answer.Wording;
import guanxi.language.client.AnswerId;
import guanxi.language.client.CaseStandard;
import guanxi.platform.access.Caller;
import guanxi.platform.web.Fields;
import org.jspecify.annotations.Nullable;

/** An answer as it is told when it is published. */
record NewAnswer(@Nullable AnswerId answerId, CaseStandard standard, String question, String answer) {

    /** What may be said otherwise later. */
    record OtherWording(String question, String answer) {
        Wording wording() {
            return new Wording(Fields.required(question, "question"), Fields.required(answer, "answer"));
        }
    }

    PublishAnswer command(Caller caller) {
        return new PublishAnswer(
                Fields.orFresh(answerId, caller, AnswerId::new),
                Fields.required(standard, "standard"),
                new OtherWording(question, answer).wording());
    }
}
