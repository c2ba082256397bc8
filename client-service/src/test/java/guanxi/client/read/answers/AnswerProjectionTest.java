package guanxi.client.read.answers;

import guanxi.language.client.AnswerEvent.AnswerPublished;
import guanxi.language.client.AnswerEvent.AnswerRevised;
import guanxi.language.client.AnswerEvent.AnswerWithdrawn;
import guanxi.language.client.AnswerId;
import guanxi.language.client.CaseStandard;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AnswerProjectionTest {
    private static final Instant NOW = Instant.parse("2026-06-02T02:00:00Z");
    private static final AnswerId ANSWER = new AnswerId("A1");
    private final ViewFixture<ListedAnswer> answers = ViewFixture.of(new AnswerProjection(), ListedAnswer.VIEW);

    @Test
    void an_answer_is_listed_as_it_was_revised_last() {
        answers.given(
                        new AnswerPublished(ANSWER, CaseStandard.S1, "几点营业？", "八点半。", NOW),
                        new AnswerRevised(ANSWER, "何时营业？", "九点。", NOW))
                .redelivering()
                .expectSame()
                .expect(new ListedAnswer(ANSWER, CaseStandard.S1, "何时营业？", "九点。", true, 1));
    }

    @Test
    void one_that_is_not_given_any_more_goes_on_being_known() {
        answers.given(
                        new AnswerPublished(ANSWER, CaseStandard.S1, "几点营业？", "八点半。", NOW),
                        new AnswerWithdrawn(ANSWER, "停业", NOW))
                .redelivering()
                .expectSame()
                .expect(new ListedAnswer(ANSWER, CaseStandard.S1, "几点营业？", "八点半。", false, 1));
    }
}
