package guanxi.standalone.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RoomsTest {
    /** For each rule the class that was planted to break it. */
    private static final Map<String, String> PLANTED = Map.ofEntries(
            entry("LANGUAGE_IS_FREE_OF_FRAMEWORKS", "language.FrameworkInTheLanguage"),
            entry("WRITE_KNOWS_NO_OTHER_ROOM", "write.WriteKnowsWeb"),
            entry("WRITE_KNOWS_NO_STORE", "write.WriteKnowsStore"),
            entry("WEB_KNOWS_NO_AGGREGATE", "web.WebKnowsAggregate"),
            entry("WEB_KNOWS_NO_DATABASE", "web.WebKnowsDatabase"),
            entry("WEB_KNOWS_NO_PROCESS", "web.WebKnowsProcess"),
            entry("WEB_SIGNATURES_ARE_FREE_OF_AXON", "web.WebShowsAxon"),
            entry("EVERY_ENDPOINT_SAYS_TO_WHOM_IT_IS_OPEN", "web.OpenToNobody"),
            entry("A_FILTER_HAS_NO_ID_IN_IT", "web.FilterWithAnId$Filter"),
            entry("READ_KNOWS_NO_OTHER_ROOM", "read.one.ReadKnowsWrite"),
            entry("READ_KNOWS_NO_GATEWAY", "read.one.ReadKnowsGateway"),
            entry("READ_KNOWS_NO_DATABASE", "read.one.ReadKnowsDatabase"),
            entry("A_VIEW_KNOWS_NO_OTHER_VIEW", "read.one.ViewKnowsAnotherView"),
            entry("QUERY_KNOWS_READ_ALONE", "query.QueryKnowsWrite"),
            entry("PURE_FUNCTIONS_KNOW_NO_ROOM", "norms.NormsKnowWrite"),
            entry("PROCESS_KNOWS_NO_AGGREGATE", "process.ProcessKnowsAggregate"),
            entry("PROCESS_KNOWS_NO_DATABASE", "process.ProcessKnowsDatabase"),
            entry("ONLY_THE_MONGO_ADAPTER_KNOWS_MONGO", "platform.MongoOutsideItsAdapter"),
            entry("ONLY_THE_SQL_ADAPTERS_KNOW_SQL", "platform.SqlOutsideItsAdapters"),
            entry("A_SERVICE_KNOWS_NO_OTHER_SERVICE", "web.KnowsAnotherService"),
            entry("WRITE_AND_WEB_USE_ONLY_IDS_OF_ANOTHER_CONTEXT", "write.WriteSpeaksOfVisits"),
            entry("PLATFORM_KNOWS_NO_SERVICE", "platform.PlatformKnowsService"),
            entry("PLATFORM_SPEAKS_NO_WORD_OF_A_CONTEXT", "platform.PlatformSpeaksOfVisits"),
            entry("WHOSE_A_PERSON_IS_THE_LANGUAGE_SAYS", "web.SaysWhoseAPersonIs"),
            entry("FORMS_ARE_THEIR_CONTEXTS", "platform.FormInThePlatform"),
            entry("AGGREGATES_ARE_PACKAGE_PRIVATE", "write.PublicAggregate"),
            entry("AGGREGATES_ARE_IN_WRITE", "process.AggregateInProcess"),
            entry("COMMANDS_AND_EVENTS_ARE_RECORDS", "write.PlantedCommand$ClassAsCommand"),
            entry("EVENTS_SAY_WHEN_THEY_HAPPENED", "language.planted.PlantedEvent$NamedAfterNothing"),
            entry("EVENTS_HAVE_A_NAME_OF_THEIR_CONTEXT", "language.planted.PlantedEvent$NamedAfterNothing"),
            entry("NO_TWO_EVENTS_HAVE_ONE_NAME", "language.planted.PlantedEvent$NamedAlike"),
            entry("PROCESSING_GROUPS_ARE_NAMED_BY_WHAT_THEY_ARE", "read.one.MisnamedGroup"),
            entry("EVENT_HANDLERS_ARE_BEANS", "process.NoBean"),
            entry("EVERY_VIEW_HAS_ITS_PROJECTION", "read.one.ViewWithoutProjection"),
            entry("A_VERSION_IS_RAISED_BY_EVERY_EVENT", "read.one.ForgetsAnEvent"),
            entry("CLOCKS_ARE_IN_PROCESS_AND_NAMED_SO", "read.one.ClockInRead"),
            entry("NO_SERVICE_LOOKS_ITSELF_FOR_WHAT_IS_OVERDUE", "process.LooksForDeadlines"),
            entry("NO_THREAD_IS_VIRTUAL", "platform.StartsVirtualThread"),
            entry("NO_JAVA_UTIL_DATE", "platform.UsesJavaUtilDate"),
            entry("ONLY_STANDALONE_PRINTS", "platform.PrintsToStandardOut"),
            entry("NO_FIELD_IS_INJECTED", "platform.InjectsField"));

    private static JavaClasses house;
    private static JavaClasses planted;

    @BeforeAll
    static void read_the_classes() {
        house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(RoomsTest::isNoTestJar)
                .importPackages("guanxi");
        planted = new ClassFileImporter().importPackages("guanxi.planted");
    }

    @TestFactory
    Stream<DynamicTest> the_house_keeps_each_rule() {
        return rules().map(rule ->
                DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(house)));
    }

    @TestFactory
    Stream<DynamicTest> each_rule_bites_what_was_planted_for_it() {
        return rules().map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> {
            String breaker = "guanxi.planted." + PLANTED.get(rule.getKey());
            assertThatThrownBy(() -> rule.getValue().check(planted))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining(breaker);
        }));
    }

    @TestFactory
    Stream<DynamicTest> no_rule_holds_of_nothing() {
        JavaClasses nothing = new ClassFileImporter().importClasses();
        return rules().map(rule -> DynamicTest.dynamicTest(
                rule.getKey(), () -> assertThatThrownBy(() -> rule.getValue().check(nothing))
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining("failed to check any classes")));
    }

    @Test
    void for_each_rule_a_violation_is_planted_and_no_more() {
        assertThat(rules().map(Map.Entry::getKey)).containsExactlyInAnyOrderElementsOf(PLANTED.keySet());
    }

    @Test
    void the_rules_are_held_against_every_module_and_no_test() {
        assertThat(house)
                .extracting(type -> type.getName())
                .contains(
                        "guanxi.language.Person",
                        "guanxi.platform.view.View",
                        "guanxi.client.ClientService",
                        "guanxi.visit.VisitService",
                        "guanxi.evaluation.EvaluationService",
                        "guanxi.hospitality.HospitalityService",
                        "guanxi.history.HistoryService",
                        "guanxi.gateway.Routes",
                        "guanxi.standalone.Guanxi")
                .noneMatch(name -> name.startsWith("guanxi.planted.") || name.endsWith("Test"));
    }

    private static boolean isNoTestJar(Location location) {
        return !location.contains("-tests.jar");
    }

    private static Stream<Map.Entry<String, ArchRule>> rules() {
        var rules = new TreeMap<String, ArchRule>();
        Arrays.stream(Rooms.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .forEach(field -> rules.put(field.getName(), rule(field)));
        return rules.entrySet().stream();
    }

    private static ArchRule rule(Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A rule cannot be read", e);
        }
    }
}
