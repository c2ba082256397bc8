package guanxi.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.platform.access.Role;
import guanxi.standalone.RunningHouse;
import guanxi.standalone.ToldMonth;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Every role at every endpoint, about one's own, a teammate's and a foreign thing: let in and refused as {@code docs/access.md} says. */
class AccessTest {
    private static final String NOTHING_TO_LIST =
            "what S001, his team and others have of it: if the sample month has none, record it in WalkedMonth";
    private static final Set<String> TEAM = Set.of("S001", "S004", "S007", "S010");
    /** Whose reach is that of the specialist whom the token names. */
    private static final Set<Role> AS_A_SPECIALIST =
            Set.of(Role.SPECIALIST, Role.SUPERVISOR, Role.AGENT, Role.CENTRE, Role.DEPARTMENT);

    private static final List<Listing> NARROWED =
            Listing.all().stream().filter(Listing::isNarrowed).toList();

    @TempDir
    static Path data;

    private static final Asker ASKER = new Asker();
    private static final Templates TEMPLATES = new Templates();
    private static RunningHouse house;

    @BeforeAll
    static void tellTheMonth() {
        house = ToldMonth.in(data);
        new WalkedMonth(house, ASKER, TEMPLATES).tell();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /** Which knows nothing of reach: about whom one asks is all the same to it. */
    @TestFactory
    Stream<DynamicTest> every_role_at_every_endpoint_through_the_gateway() {
        return walk("gateway", EnumSet.of(Target.OWN));
    }

    @TestFactory
    Stream<DynamicTest> every_role_at_every_endpoint_past_the_gateway() {
        return walk("service", EnumSet.allOf(Target.class));
    }

    @TestFactory
    Stream<DynamicTest> a_list_without_a_filter_holds_what_is_within_reach() {
        return NARROWED.stream()
                .filter(list -> list.whose() != null)
                .map(list -> DynamicTest.dynamicTest(list.address(), () -> {
                    assertThat(owners("specialist:S001", list))
                            .as(NOTHING_TO_LIST)
                            .containsExactly("S001");
                    assertThat(TEAM).containsAll(owners("supervisor:S001", list));
                    assertThat(owners("supervisor:S001", list))
                            .as(NOTHING_TO_LIST)
                            .hasSizeGreaterThan(1);
                    assertThat(owners("manager", list)).as(NOTHING_TO_LIST).hasSizeGreaterThan(TEAM.size());
                }));
    }

    @TestFactory
    Stream<DynamicTest> so_does_one_whose_items_are_sums_of_what_is_somebodys() {
        return NARROWED.stream()
                .filter(list -> list.whose() == null)
                .map(list -> DynamicTest.dynamicTest(list.address(), () -> {
                    int own = items("specialist:S001", list).size();
                    assertThat(own).isPositive();
                    assertThat(items("manager", list)).hasSizeGreaterThan(own);
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_supervisor_of_nobody_and_a_specialist_who_is_unknown_reach_nothing() {
        return NARROWED.stream()
                .map(list -> DynamicTest.dynamicTest(list.address(), () -> {
                    assertThat(items("specialist:S999", list)).isEmpty();
                    assertThat(items("supervisor:S999", list)).isEmpty();
                }));
    }

    @Test
    void a_day_shows_finance_its_visits_but_not_whom_the_specialist_met() {
        assertThat(met("manager")).isNotEmpty();
        assertThat(met("finance")).isEmpty();
        assertThat(day("finance").findValues("summary"))
                .isNotEmpty()
                .isEqualTo(day("manager").findValues("summary"));
    }

    private static List<JsonNode> met(String who) {
        return day(who).findValues("personMet");
    }

    private static JsonNode day(String who) {
        var first = house.get("manager", "/api/visits?status=COMPLETED&limit=1")
                .body()
                .at("/items/0");
        String day = "specialistId=" + first.get("specialistId").asString() + "&date="
                + first.get("on").asString();
        return house.get(who, "/api/visits/days?" + day).body();
    }

    private static Stream<DynamicTest> walk(String way, Set<Target> targets) {
        var walk = new Walk(ASKER, role -> house.token(name(role)));
        var tests = new ArrayList<DynamicTest>();
        Tables.all().forEach((service, table) -> table.endpoints().forEach(endpoint -> {
            boolean passedOn = endpoint.path().startsWith("/api/");
            if (!passedOn && way.equals("gateway")) return;
            String url = way.equals("gateway")
                    ? house.url()
                    : house.house().services().get(service).toString();
            String line = endpoint.method() + " " + endpoint.path();
            tests.add(DynamicTest.dynamicTest(service + ": " + line, () -> {
                var template = TEMPLATES.of(endpoint.method(), endpoint.path());
                assertThat(walk.differences(endpoint, template, url, targets)).isEmpty();
            }));
        }));
        return tests.stream();
    }

    private static Set<String> owners(String who, Listing list) {
        return items(who, list).stream()
                .map(item -> item.get(list.whose()).asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<JsonNode> items(String who, Listing list) {
        var answer = house.get(who, list.address());
        assertThat(answer.status()).as(who + " " + answer.text()).isEqualTo(200);
        return answer.body().get("items").valueStream().toList();
    }

    private static String name(Role role) {
        return AS_A_SPECIALIST.contains(role) ? role.key() + ":S001" : role.key();
    }
}
