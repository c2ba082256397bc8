package guanxi.client.query.board;

import guanxi.client.query.cases.CaseRead;
import guanxi.client.query.cases.CasesAtAMoment;
import guanxi.client.query.desk.NamedStep;
import guanxi.client.query.series.SeriesAtAMoment;
import guanxi.client.query.series.SeriesRead;
import guanxi.client.read.board.BoardQueries;
import guanxi.client.standards.Seconds;
import guanxi.language.client.Responsible;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is due and what is late, now or at a moment. */
@Component
public class DutyBoard {
    private final BoardQueries board;
    private final CasesAtAMoment cases;
    private final SeriesAtAMoment series;
    private final DepartmentTime time;

    DutyBoard(BoardQueries board, CasesAtAMoment cases, SeriesAtAMoment series, DepartmentTime time) {
        this.board = board;
        this.cases = cases;
        this.series = series;
        this.time = time;
    }

    /**
     * As it stands now, by when it is due, then by number, step, round and call-back.
     *
     * @param until when it is due at the latest; absent for ever
     */
    public Page<BoardLine> now(Query whose, @Nullable Instant until, Paging paging) {
        Instant now = Seconds.whole(time.now());
        return board.find(whose, until, paging).map(entry -> BoardLine.of(entry, now));
    }

    /**
     * As it stood or will stand at a moment, which no index has; in the same order.
     *
     * @param ofCases and {@code ofSeries} which are looked at
     * @param agent who is responsible; absent for whoever is
     */
    public Page<BoardLine> at(
            Instant moment,
            Query ofCases,
            Query ofSeries,
            @Nullable String agent,
            @Nullable Instant until,
            Paging paging) {
        var steps = Stream.concat(
                cases.all(ofCases, moment).flatMap(CaseRead::steps),
                series.all(ofSeries, moment).flatMap(SeriesRead::steps));
        var lines = steps.filter(NamedStep::isOnTheBoard)
                .map(BoardLine::of)
                .filter(line -> agent == null || isOf(agent, line.responsible()))
                .filter(line -> until == null || !line.dueAt().isAfter(until));
        return Page.of(
                lines,
                paging,
                line -> line.dueAt().toString(),
                BoardLine::id,
                line -> line.step().name(),
                line -> Objects.requireNonNullElse(line.round(), 0),
                line -> line.callBackId() == null ? "" : line.callBackId().number());
    }

    private static boolean isOf(String agent, @Nullable Responsible who) {
        return who != null && who.role() == Responsible.Role.AGENT && who.who().equals(agent);
    }
}
