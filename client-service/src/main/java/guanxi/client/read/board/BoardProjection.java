package guanxi.client.read.board;

import guanxi.language.client.DeadlineEvent;
import guanxi.language.client.DeadlineEvent.DeadlineCorrected;
import guanxi.language.client.DeadlineEvent.DeadlineCorrected.Saying;
import guanxi.language.client.DeadlineEvent.DeadlineLifted;
import guanxi.language.client.DeadlineEvent.DeadlineMet;
import guanxi.language.client.DeadlineEvent.DeadlineMissed;
import guanxi.language.client.DeadlineEvent.DeadlineSet;
import guanxi.language.client.DeadlineEvent.LatenessEnded;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps what stands on the duty board now, so that its first page is read by an index. */
@Component
@ProcessingGroup("duty-board-projection")
class BoardProjection {
    @EventHandler
    void on(DeadlineEvent event, View<BoardEntry> board) {
        switch (event) {
            case DeadlineSet set -> board.put(BoardEntry.due(set));
            case DeadlineMissed missed -> board.put(BoardEntry.missed(missed));
            case LatenessEnded ended -> board.update(it -> it.shown(false));
            case DeadlineLifted lifted -> board.remove();
            case DeadlineMet met -> board.remove();
            case DeadlineCorrected corrected -> {
                if (corrected.takenBack() == Saying.LATENESS_ENDED) board.update(it -> it.shown(true));
                else board.remove();
            }
        }
    }
}
