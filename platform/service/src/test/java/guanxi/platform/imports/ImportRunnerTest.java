package guanxi.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import guanxi.platform.access.Caller;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Reach;
import guanxi.platform.decision.Rejection;
import guanxi.platform.decision.Rule.Kind;
import guanxi.platform.forms.Column;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.forms.RejectedRow;
import guanxi.platform.progress.Progress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.junit.jupiter.api.Test;

class ImportRunnerTest {
    private static final byte[] TWO_ROWS =
            "specialist_id,date\nS001,2026-06-01\nS002,2026-06-02\n".getBytes(StandardCharsets.UTF_8);
    private static final Leave FIRST = new Leave("S001");
    private static final Leave SECOND = new Leave("S002");
    private static final FormImport FORM =
            new FormImport(form("leave", "specialist_id", "date"), row -> new Leave(row.id("specialist_id")));
    private static final Caller MANAGER = new Caller("m", Set.of(), Reach.DEPARTMENT, null, null, "c-1", null, null);

    private final Commands commands = mock(Commands.class);
    private final Progress progress = mock(Progress.class);
    private final ImportRunner runner = new ImportRunner(commands, progress);

    private static final FormImport CHAIN =
            new FormImport(form("links", "link_id", "needs"), row -> new Link(row.id("link_id"), row.id("needs")));

    record Leave(@TargetAggregateIdentifier String specialist) {}

    record Link(@TargetAggregateIdentifier String specialist, String needs) {}

    @Test
    void a_refused_row_is_named_and_its_neighbour_counts() {
        when(commands.sendOnce(any(), eq(FIRST))).thenThrow(new CommandRejected(CommonRule.OUT_OF_REACH, "Not yours."));
        when(commands.sendOnce(any(), eq(SECOND))).thenReturn(new Outcome(0, true));

        var answer = runner.run(FORM, TWO_ROWS, MANAGER);

        assertThat(answer.accepted()).isOne();
        assertThat(answer.rejected()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.code()).isEqualTo("OUT_OF_REACH");
        });
    }

    @Test
    void what_a_view_did_not_have_is_asked_again_once_it_has_caught_up() {
        when(commands.sendOnce(any(), eq(FIRST)))
                .thenThrow(new CommandRejected(CommonRule.UNKNOWN_SPECIALIST, "Who?"))
                .thenReturn(new Outcome(0, true));
        when(commands.sendOnce(any(), eq(SECOND))).thenReturn(new Outcome(0, false));

        var answer = runner.run(FORM, TWO_ROWS, MANAGER);

        assertThat(answer.accepted()).isOne();
        assertThat(answer.unchanged()).isOne();
        var order = inOrder(commands, progress);
        order.verify(commands).sendOnce(any(), eq(FIRST));
        order.verify(progress).awaitViews(any());
        order.verify(commands).sendOnce(any(), eq(FIRST));
    }

    @Test
    void a_row_that_nobody_answered_for_makes_the_whole_request_one_to_send_again() {
        when(commands.sendOnce(any(), eq(FIRST))).thenReturn(new Outcome(0, true));
        when(commands.sendOnce(any(), eq(SECOND)))
                .thenThrow(
                        new CommandRejected(new Rejection("NO_ANSWER_IN_TIME", "Ask again.", Kind.UNAVAILABLE, null)));

        assertThatThrownBy(() -> runner.run(FORM, TWO_ROWS, MANAGER))
                .isInstanceOfSatisfying(
                        CommandRejected.class,
                        e -> assertThat(e.rejection().kind()).isEqualTo(Kind.UNAVAILABLE));
    }

    @Test
    void a_chain_that_is_listed_backwards_ends_accepted() {
        var given = department("S009");

        var answer = runner.run(CHAIN, csv("S001", "S002", "S002", "S003", "S003", "S009"), MANAGER);

        assertThat(answer.rejected()).isEmpty();
        assertThat(answer.accepted()).isEqualTo(3);
        assertThat(given.subList(3, given.size()))
                .containsExactly("S001 needs S002", "S002 needs S003", "S001 needs S002");
    }

    @Test
    void of_two_rows_of_one_key_the_first_stands_however_late_it_is_accepted() {
        var given = department("S009");

        var answer = runner.run(CHAIN, csv("S001", "S002", "S001", "S009", "S002", "S009"), MANAGER);

        assertThat(answer.accepted()).isEqualTo(2);
        assertThat(answer.rejected()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(3);
            assertThat(row.code()).isEqualTo("ALREADY_RECORDED_DIFFERENTLY");
        });
        assertThat(given.subList(2, given.size())).containsExactly("S001 needs S002", "S001 needs S009");
    }

    @Test
    void what_waited_behind_a_row_that_stays_refused_is_given_then_and_may_help_others() {
        department("S009");

        var answer = runner.run(CHAIN, csv("S001", "S777", "S001", "S009", "S002", "S001", "S003", "S888"), MANAGER);

        assertThat(answer.accepted()).isEqualTo(2);
        assertThat(answer.rejected()).extracting(RejectedRow::line).containsExactly(2L, 5L);
        assertThat(answer.rejected()).extracting(RejectedRow::code).containsOnly("UNKNOWN_SPECIALIST");
    }

    @Test
    void what_nobody_knows_is_given_once_more_and_no_oftener() {
        var given = department();

        var answer = runner.run(CHAIN, csv("S001", "S777", "S002", "S888"), MANAGER);

        assertThat(answer.rejected()).hasSize(2);
        assertThat(given).hasSize(4);
        verify(progress, times(1)).awaitViews(any());
    }

    /**
     * Accepts a link whose other end is known; its own end is known too once the views have caught up. A second one that says
     * otherwise is refused.
     *
     * @return what is given to it
     */
    private List<String> department(String... atFirst) {
        var known = ConcurrentHashMap.<String>newKeySet();
        known.addAll(Arrays.asList(atFirst));
        var recorded = new ConcurrentHashMap<String, Link>();
        var given = new CopyOnWriteArrayList<String>();
        when(progress.awaitViews(any())).then(call -> known.addAll(recorded.keySet()));
        when(commands.sendOnce(any(), any())).then(call -> {
            Link link = call.getArgument(1);
            given.add(link.specialist() + " needs " + link.needs());
            if (!known.contains(link.needs())) throw new CommandRejected(CommonRule.UNKNOWN_SPECIALIST, "Who?");
            Link before = recorded.putIfAbsent(link.specialist(), link);
            CommandRejected.require(
                    before == null || before.equals(link),
                    CommonRule.ALREADY_RECORDED_DIFFERENTLY,
                    "It was said otherwise.");
            return new Outcome(0, before == null);
        });
        return given;
    }

    private static FormColumns form(String name, String... columns) {
        return FormColumns.form(
                name, Arrays.stream(columns).map(Column::required).toArray(Column[]::new));
    }

    private static byte[] csv(String... ids) {
        var text = new StringBuilder("link_id,needs\n");
        for (int i = 0; i < ids.length; i += 2) {
            text.append("%s,%s\n".formatted(ids[i], ids[i + 1]));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
