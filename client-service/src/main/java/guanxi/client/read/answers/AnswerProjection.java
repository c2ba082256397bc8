package guanxi.client.read.answers;

import guanxi.language.client.AnswerEvent;
import guanxi.language.client.AnswerEvent.AnswerPublished;
import guanxi.language.client.AnswerEvent.AnswerRevised;
import guanxi.language.client.AnswerEvent.AnswerWithdrawn;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Keeps the catalogue of answers. */
@Component
@ProcessingGroup("answers-projection")
class AnswerProjection {
    @EventHandler
    void on(AnswerEvent event, View<ListedAnswer> answers, @SequenceNumber long version) {
        switch (event) {
            case AnswerPublished said -> answers.put(ListedAnswer.of(said, version));
            case AnswerRevised said -> answers.update(answer -> answer.saying(said.question(), said.answer(), version));
            case AnswerWithdrawn gone -> answers.update(answer -> answer.withdrawn(version));
        }
    }
}
