package guanxi.client.read.board;

import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Questions about what stands on the duty board now. */
@Component
public class BoardQueries {
    private final ViewReader<BoardEntry> board;

    @Autowired
    BoardQueries(Views views) {
        this(views.reader(BoardEntry.VIEW));
    }

    BoardQueries(ViewReader<BoardEntry> board) {
        this.board = board;
    }

    /** @param until when it is due at the latest, in whole seconds; absent for ever */
    public Page<BoardEntry> find(Query whose, @Nullable Instant until, Paging paging) {
        var shown = whose.and("shown", true).orderBy("place");
        var asked = until == null
                ? shown
                : shown.between("place", null, until.plusSeconds(1).toString());
        return board.page(asked, paging);
    }
}
