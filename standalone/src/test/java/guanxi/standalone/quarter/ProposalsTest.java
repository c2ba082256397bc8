package guanxi.standalone.quarter;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.visit.Setting;
import guanxi.visit.query.proposals.ProposedDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/**
 * The visits that are proposed in the sample quarter, as a separate program found them. Decisions about the relationship (B-07) are not known
 * yet: those whom one had terminated are left out, and where they take the day of somebody else the days are given to what was found apart.
 */
class ProposalsTest {
    private static final List<Proposal> EXPECTED =
            SampleQuarter.expected("proposals.csv").stream().map(Proposal::of).toList();

    /** A decision had terminated the relationship by the last day. */
    private static final Set<String> TERMINATED =
            Set.of("C00025", "C00037", "C00062", "C00130", "C00147", "C00173", "C00214", "C00216");

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);

    @RegisterExtension
    static final SampleQuarter quarter = new SampleQuarter();

    private record Question(LocalDate day, String whose) {}

    private record Proposal(
            Question question, String client, String dueOn, List<String> reasons, String proposedOn, String purpose) {
        static Proposal of(String line) {
            String[] cells = line.split(",");
            var question = new Question(LocalDate.parse(cells[0]), cells[1]);
            return new Proposal(question, cells[3], cells[4], List.of(cells[5].split("\\|")), cells[6], cells[7]);
        }

        static Proposal of(Question question, JsonNode item) {
            var reasons = item.get("reasons")
                    .valueStream()
                    .map(due -> due.get("reason").asString())
                    .toList();
            return new Proposal(
                    question,
                    item.get("clientId").asString(),
                    item.get("dueOn").asString(),
                    reasons,
                    item.get("proposedOn").asString(),
                    item.get("purpose").asString());
        }

        String whole() {
            return question + " " + client + " " + dueOn + " " + reasons + " " + purpose;
        }
    }

    @BeforeAll
    static void wait_for_the_call_backs_that_are_due() {
        quarter.waitForTheDesk();
    }

    @Test
    void each_stands_in_its_place_as_it_was_found_apart() {
        assertThat(found().filter(proposal -> !isTerminated(proposal)).map(Proposal::whole))
                .containsExactlyElementsOf(
                        EXPECTED.stream().map(Proposal::whole).toList());
    }

    @Test
    void where_nobody_was_terminated_each_gets_the_day_that_was_found_apart_too() {
        var disturbed = found().filter(ProposalsTest::isTerminated)
                .map(Proposal::question)
                .collect(toSet());
        assertThat(found().filter(proposal -> !disturbed.contains(proposal.question())))
                .containsExactlyElementsOf(EXPECTED.stream()
                        .filter(proposal -> !disturbed.contains(proposal.question()))
                        .toList())
                .hasSizeGreaterThan(EXPECTED.size() / 2);
    }

    @Test
    void each_gets_the_day_that_was_found_apart() {
        EXPECTED.stream().collect(groupingBy(Proposal::question)).forEach((question, his) -> {
            var dueOn = his.stream()
                    .map(proposal -> LocalDate.parse(proposal.dueOn()))
                    .toList();
            var first = question.day().plusDays(1);
            int most = Setting.PROPOSED_A_DAY.defaultValue();
            assertThat(ProposedDays.of(dueOn, first, most, daysOf(question.whose(), first)))
                    .as(question.toString())
                    .extracting(LocalDate::toString)
                    .containsExactlyElementsOf(
                            his.stream().map(Proposal::proposedOn).toList());
        });
    }

    @Test
    void an_item_says_what_the_client_is_called_and_how_large_it_is() {
        JsonNode item = items("?specialistId=S001&asOf=2026-06-30").getFirst();
        JsonNode client = quarter.house()
                .get("manager", "/api/clients/" + item.get("clientId").asString())
                .body();
        assertThat(item.get("clientName")).isEqualTo(client.get("name"));
        assertThat(item.get("tier")).isEqualTo(client.get("tier"));
        assertThat(item.get("proposedOn").asString()).isGreaterThan("2026-06-30");
    }

    @Test
    void whoever_asks_of_all_gets_one_specialist_after_the_other() {
        var all = items("?asOf=2026-06-30");
        assertThat(all.stream().map(ProposalsTest::whose).distinct().toList())
                .isSorted()
                .hasSizeGreaterThan(5);
        assertThat(all.stream().filter(item -> whose(item).equals("S001")))
                .containsExactlyElementsOf(items("?asOf=2026-06-30&specialistId=S001"));
    }

    private static boolean isTerminated(Proposal found) {
        return found.question().day().equals(LAST_DAY) && TERMINATED.contains(found.client());
    }

    private static Stream<Proposal> found() {
        return EXPECTED.stream()
                .map(Proposal::question)
                .distinct()
                .flatMap(question -> items("?asOf=" + question.day() + "&specialistId=" + question.whose()).stream()
                        .map(item -> Proposal.of(question, item)));
    }

    private static List<JsonNode> items(String query) {
        return quarter.items("manager", "/api/visits/proposals" + query).toList();
    }

    private static String whose(JsonNode item) {
        return item.get("specialistId").asString();
    }

    /** As the house shows them, for longer than there is anything to propose. */
    private static Predicate<LocalDate> daysOf(String specialist, LocalDate first) {
        var leave = quarter.items("manager", "/api/visits/specialists")
                .filter(item -> whose(item).equals(specialist))
                .flatMap(item -> item.get("leave").valueStream())
                .map(JsonNode::asString)
                .collect(toSet());
        String days = "/api/visits/calendar/days?from=" + first + "&to=" + first.plusDays(99);
        return quarter.items("manager", days + officeOf(specialist, first))
                .filter(day -> day.get("worked").asBoolean())
                .map(day -> day.get("date").asString())
                .filter(day -> !leave.contains(day))
                .map(LocalDate::parse)
                .collect(toSet())::contains;
    }

    private static String officeOf(String specialist, LocalDate day) {
        return quarter.house()
                .get("manager", "/api/evaluations/organisation?asOf=" + day)
                .body()
                .get("offices")
                .valueStream()
                .filter(office -> office.get("people").valueStream().anyMatch(one -> whose(one)
                        .equals(specialist)))
                .map(office -> "&office=" + office.get("officeId").asString())
                .findFirst()
                .orElse("");
    }
}
