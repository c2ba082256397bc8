package guanxi.client.read.answers;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.client.AnswerEvent;
import guanxi.language.client.AnswerEvent.AnswerPublished;
import guanxi.language.client.AnswerId;
import guanxi.language.client.CaseStandard;
import guanxi.platform.view.ViewDefinition;

/**
 * An answer of the catalogue as it is given now.
 *
 * @param stands false once it was withdrawn
 */
public record ListedAnswer(
        AnswerId answerId, CaseStandard standard, String question, String answer, boolean stands, long version) {
    public static final ViewDefinition<ListedAnswer> VIEW = view(
                    "answers", 1, ListedAnswer.class, answer -> answer.answerId()
                            .number())
            .foundBy("stands", "answerId")
            .touchedBy(AnswerEvent.class, event -> event.answerId().number());

    static ListedAnswer of(AnswerPublished event, long version) {
        return new ListedAnswer(event.answerId(), event.standard(), event.question(), event.answer(), true, version);
    }

    ListedAnswer saying(String otherQuestion, String otherAnswer, long newVersion) {
        return new ListedAnswer(answerId, standard, otherQuestion, otherAnswer, stands, newVersion);
    }

    ListedAnswer withdrawn(long newVersion) {
        return new ListedAnswer(answerId, standard, question, answer, false, newVersion);
    }
}
