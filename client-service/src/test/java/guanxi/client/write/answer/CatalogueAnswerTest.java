package guanxi.client.write.answer;

import guanxi.client.write.answer.AnswerCommand.PublishAnswer;
import guanxi.client.write.answer.AnswerCommand.ReviseAnswer;
import guanxi.client.write.answer.AnswerCommand.WithdrawAnswer;
import guanxi.language.client.AnswerEvent.AnswerPublished;
import guanxi.language.client.AnswerEvent.AnswerRevised;
import guanxi.language.client.AnswerEvent.AnswerWithdrawn;
import guanxi.language.client.AnswerId;
import guanxi.language.client.CaseStandard;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** B-20: an ordinary question has a fixed answer. */
class CatalogueAnswerTest {
    private static final Instant NOW = Instant.parse("2026-06-02T02:00:00Z");
    private static final AnswerId ANSWER = new AnswerId("A1");
    private static final Wording OPENING = new Wording("几点营业？", "每天八点半到五点半。");
    private static final Wording LONGER = new Wording("几点营业？", "每天八点半到六点。");
    private static final AnswerPublished PUBLISHED =
            new AnswerPublished(ANSWER, CaseStandard.S1, OPENING.question(), OPENING.answer(), NOW);
    private static final AnswerRevised REVISED = new AnswerRevised(ANSWER, LONGER.question(), LONGER.answer(), NOW);
    private static final AnswerWithdrawn WITHDRAWN = new AnswerWithdrawn(ANSWER, "停业", NOW);
    private final FixtureConfiguration<CatalogueAnswer> answers = new AggregateTestFixture<>(CatalogueAnswer.class)
            .registerInjectableResource(
                    new DepartmentTime(Clock.fixed(NOW, ZoneId.of("UTC")), ZoneId.of("Asia/Shanghai")));

    @Test
    void an_answer_is_published() {
        answers.givenNoPriorActivity()
                .when(published(CaseStandard.S1, OPENING))
                .expectEvents(PUBLISHED)
                .expectResultMessagePayload(new Outcome(0, true));
    }

    @Test
    void published_again_it_changes_nothing_whatever_became_of_it_since() {
        answers.given(PUBLISHED, REVISED, WITHDRAWN)
                .when(published(CaseStandard.S1, OPENING))
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(2, false));
    }

    @Test
    void another_answer_under_its_number_is_refused() {
        refused(published(CaseStandard.S2, OPENING));
        refused(published(CaseStandard.S1, LONGER));
        refused(published(CaseStandard.S1, new Wording("何时营业？", OPENING.answer())));
    }

    @Test
    void it_is_revised_back_and_forth() {
        answers.given(PUBLISHED).when(new ReviseAnswer(ANSWER, LONGER)).expectEvents(REVISED);
        answers.given(PUBLISHED, REVISED)
                .when(new ReviseAnswer(ANSWER, LONGER))
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(1, false));
        answers.given(PUBLISHED, REVISED)
                .when(new ReviseAnswer(ANSWER, OPENING))
                .expectEvents(new AnswerRevised(ANSWER, OPENING.question(), OPENING.answer(), NOW));
    }

    @Test
    void what_is_not_given_any_more_is_not_revised() {
        answers.given(PUBLISHED).when(new WithdrawAnswer(ANSWER, "停业")).expectEvents(WITHDRAWN);
        answers.given(PUBLISHED, WITHDRAWN)
                .when(new WithdrawAnswer(ANSWER, "另"))
                .expectNoEvents();
        answers.given(PUBLISHED, WITHDRAWN)
                .when(new ReviseAnswer(ANSWER, LONGER))
                .expectNoEvents()
                .expectException(Refusal.by(AnswerRule.A_WITHDRAWN_ANSWER_IS_NOT_REVISED));
    }

    private void refused(PublishAnswer command) {
        answers.given(PUBLISHED)
                .when(command)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.ALREADY_RECORDED_DIFFERENTLY));
    }

    private static PublishAnswer published(CaseStandard standard, Wording wording) {
        return new PublishAnswer(ANSWER, standard, wording);
    }
}
