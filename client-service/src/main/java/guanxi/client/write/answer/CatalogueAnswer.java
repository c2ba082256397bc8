package guanxi.client.write.answer;

import static guanxi.platform.decision.CommandRejected.require;
import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.client.write.answer.AnswerCommand.PublishAnswer;
import guanxi.client.write.answer.AnswerCommand.ReviseAnswer;
import guanxi.client.write.answer.AnswerCommand.WithdrawAnswer;
import guanxi.language.client.AnswerEvent;
import guanxi.language.client.AnswerEvent.AnswerPublished;
import guanxi.language.client.AnswerEvent.AnswerRevised;
import guanxi.language.client.AnswerEvent.AnswerWithdrawn;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** An answer of the catalogue (B-20): what was said to clients by it stays said, so it is revised and withdrawn, never changed. */
@Aggregate
class CatalogueAnswer extends DecidingAggregate {
    private static final String WHAT = "This answer";

    @AggregateIdentifier
    private String id;

    private AnswerPublished published;
    private Wording now;
    private boolean withdrawn;

    CatalogueAnswer() {}

    /** Told again, it is what was published, whatever became of it since. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(PublishAnswer command, DepartmentTime time) {
        var wording = command.wording();
        var said = new AnswerPublished(
                command.answerId(), command.standard(), wording.question(), wording.answer(), time.now());
        if (published == null) return changed(said);
        requireSame(WHAT, "standard", published.standard(), said.standard());
        requireSame(WHAT, "question", published.question(), said.question());
        requireSame(WHAT, "answer", published.answer(), said.answer());
        return unchanged();
    }

    @CommandHandler
    Outcome handle(ReviseAnswer command, DepartmentTime time) {
        var wording = command.wording();
        if (wording.equals(now)) return unchanged();
        require(
                !withdrawn,
                AnswerRule.A_WITHDRAWN_ANSWER_IS_NOT_REVISED,
                "Nobody answers so any more; publish the answer anew.");
        return changed(new AnswerRevised(command.answerId(), wording.question(), wording.answer(), time.now()));
    }

    @CommandHandler
    Outcome handle(WithdrawAnswer command, DepartmentTime time) {
        if (withdrawn) return unchanged();
        return changed(new AnswerWithdrawn(command.answerId(), command.reason(), time.now()));
    }

    @EventSourcingHandler
    void on(AnswerEvent event) {
        id = AnswerCommand.id(event.answerId());
        switch (event) {
            case AnswerPublished said -> {
                published = said;
                now = new Wording(said.question(), said.answer());
            }
            case AnswerRevised said -> now = new Wording(said.question(), said.answer());
            case AnswerWithdrawn gone -> withdrawn = true;
        }
    }
}
