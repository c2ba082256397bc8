package guanxi.standalone.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.lang.ArchRule;
import guanxi.language.DomainEvent;
import guanxi.language.Person;
import guanxi.platform.access.OpenBySecret;
import guanxi.platform.access.OpenTo;
import guanxi.platform.deadline.Clockwork;
import guanxi.platform.deadline.Deadlines;
import guanxi.platform.deadline.ServiceClock;
import guanxi.platform.forms.FormColumns;
import java.util.concurrent.Executors;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The rooms of a service and what each may know (architecture.md, "The house"). They are named by pattern, so that a new service, and
 * a planted violation, is under them from its first class on.
 */
final class Rooms {
    static final String[] LANGUAGE = {"guanxi.language..", "guanxi.*.language.."};
    static final String WEB = "guanxi.*.web..";
    static final String WRITE = "guanxi.*.write..";
    static final String READ = "guanxi.*.read..";
    static final String QUERY = "guanxi.*.query..";
    static final String PROCESS = "guanxi.*.process..";
    static final String[] PURE = {
        "guanxi.*.scoring..",
        "guanxi.*.norms..",
        "guanxi.*.settings..",
        "guanxi.*.clocks..",
        "guanxi.*.standards..",
        "guanxi.*.agreements..",
        "guanxi.*.truth..",
        "guanxi.*.tiers..",
        "guanxi.*.credit.."
    };
    static final String[] PLATFORM = {"guanxi.platform..", "guanxi.*.platform.."};
    private static final String[] CONTEXTS = {
        "guanxi.language.client..",
        "guanxi.language.visit..",
        "guanxi.language.evaluation..",
        "guanxi.language.hospitality.."
    };
    private static final String[] DIRECTORIES = {"guanxi.platform.directory..", "guanxi.platform.tenure.."};
    private static final String[] MONGO = {"com.mongodb..", "org.bson.."};
    private static final String[] SQL = {"java.sql..", "javax.sql..", "org.sqlite.."};
    private static final String[] MONGO_ADAPTER = {"guanxi.platform.store.mongo.."};
    private static final String[] SQL_ADAPTERS = {"guanxi.platform.store.sqlite..", "guanxi.platform.eventstore.."};

    private static final DescribedPredicate<JavaClass> DATABASE = resideInAnyPackage(MONGO)
            .or(resideInAnyPackage(SQL))
            .or(resideInAnyPackage(MONGO_ADAPTER))
            .or(resideInAnyPackage(SQL_ADAPTERS))
            .as("a database or its adapter");
    private static final DescribedPredicate<JavaClass> STORE = resideInAnyPackage(
                    "guanxi.platform.store..", "guanxi.platform.view..")
            .as("a store or a view");
    private static final DescribedPredicate<JavaClass> AGGREGATE =
            describe("an aggregate", type -> type.isAnnotatedWith(Aggregate.class));
    private static final DescribedPredicate<JavaClass> GATEWAY = resideInAnyPackage(
                    "guanxi.platform.command..", "guanxi.platform.live..", "org.axonframework.commandhandling..")
            .or(JavaClass.Predicates.assignableTo(QueryGateway.class))
            .or(JavaClass.Predicates.assignableTo(QueryBus.class))
            .as("a gateway or a bus");

    static final ArchRule LANGUAGE_IS_FREE_OF_FRAMEWORKS = classes()
            .that()
            .resideInAnyPackage(LANGUAGE)
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "com.fasterxml.jackson.annotation..", "org.jspecify.annotations..")
                            .or(resideInAnyPackage(LANGUAGE))
                            .as("are of java, annotations of Jackson or JSpecify, or the language"));

    static final ArchRule WRITE_KNOWS_NO_OTHER_ROOM = noClasses()
            .that()
            .resideInAPackage(WRITE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WEB, QUERY, READ, PROCESS);

    static final ArchRule WRITE_KNOWS_NO_STORE = noClasses()
            .that()
            .resideInAPackage(WRITE)
            .should()
            .dependOnClassesThat(STORE.or(DATABASE).as("a store, a view or a database"));

    static final ArchRule WEB_KNOWS_NO_AGGREGATE =
            noClasses().that().resideInAPackage(WEB).should().dependOnClassesThat(AGGREGATE);

    static final ArchRule WEB_KNOWS_NO_DATABASE =
            noClasses().that().resideInAPackage(WEB).should().dependOnClassesThat(DATABASE);

    static final ArchRule WEB_KNOWS_NO_PROCESS = noClasses()
            .that()
            .resideInAPackage(WEB)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(PROCESS);

    static final ArchRule WEB_SIGNATURES_ARE_FREE_OF_AXON =
            classes().that().resideInAPackage(WEB).should(Conditions.showNothingOf("org.axonframework"));

    static final ArchRule EVERY_ENDPOINT_SAYS_TO_WHOM_IT_IS_OPEN = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage(WEB)
            .and()
            .areDeclaredInClassesThat()
            .areNotAssignableTo(ErrorController.class)
            .should()
            .beAnnotatedWith(OpenTo.class)
            .orShould()
            .beMetaAnnotatedWith(OpenTo.class)
            .orShould()
            .beAnnotatedWith(OpenBySecret.class);

    static final ArchRule A_FILTER_HAS_NO_ID_IN_IT =
            classes().that().resideInAPackage(WEB).and(Filters.ARE_FILTERS).should(Filters.HAVE_NO_RECORD_IN_THEM);

    static final ArchRule READ_KNOWS_NO_OTHER_ROOM = noClasses()
            .that()
            .resideInAPackage(READ)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WRITE, WEB, QUERY, PROCESS);

    static final ArchRule READ_KNOWS_NO_GATEWAY =
            noClasses().that().resideInAPackage(READ).should().dependOnClassesThat(GATEWAY);

    static final ArchRule READ_KNOWS_NO_DATABASE =
            noClasses().that().resideInAPackage(READ).should().dependOnClassesThat(DATABASE);

    static final ArchRule A_VIEW_KNOWS_NO_OTHER_VIEW =
            classes().that().resideInAPackage("guanxi.*.read.*..").should(Conditions.KNOW_NO_OTHER_VIEW_OF_THE_SERVICE);

    /** It puts views together and keeps nothing: what it may not know is what a view may not. */
    static final ArchRule QUERY_KNOWS_READ_ALONE = noClasses()
            .that()
            .resideInAPackage(QUERY)
            .should()
            .dependOnClassesThat(resideInAnyPackage(WRITE, WEB, PROCESS)
                    .or(GATEWAY)
                    .or(DATABASE)
                    .as("another room than read, a gateway or a database"));

    /** They compute what they are given, and decide nothing alone. */
    static final ArchRule PURE_FUNCTIONS_KNOW_NO_ROOM = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat(resideInAnyPackage(WRITE, WEB, READ, QUERY, PROCESS)
                    .or(GATEWAY)
                    .or(STORE)
                    .or(DATABASE)
                    .as("a room, a gateway, a store or a database"));

    static final ArchRule PROCESS_KNOWS_NO_AGGREGATE =
            noClasses().that().resideInAPackage(PROCESS).should().dependOnClassesThat(AGGREGATE);

    static final ArchRule PROCESS_KNOWS_NO_DATABASE =
            noClasses().that().resideInAPackage(PROCESS).should().dependOnClassesThat(DATABASE);

    static final ArchRule ONLY_THE_MONGO_ADAPTER_KNOWS_MONGO = noClasses()
            .that()
            .resideOutsideOfPackages(MONGO_ADAPTER)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(MONGO);

    static final ArchRule ONLY_THE_SQL_ADAPTERS_KNOW_SQL = noClasses()
            .that()
            .resideOutsideOfPackages(SQL_ADAPTERS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SQL);

    static final ArchRule A_SERVICE_KNOWS_NO_OTHER_SERVICE =
            classes().that(Conditions.ARE_OF_A_SERVICE).should(Conditions.KNOW_NO_OTHER_SERVICE);

    /** What it needs of another context to decide or to answer stands in a view of its own. */
    static final ArchRule WRITE_AND_WEB_USE_ONLY_IDS_OF_ANOTHER_CONTEXT =
            classes().that().resideInAnyPackage(WRITE, WEB).should(Contexts.USE_ONLY_IDS_OF_ANOTHER_CONTEXT);

    static final ArchRule PLATFORM_KNOWS_NO_SERVICE =
            noClasses().that().resideInAnyPackage(PLATFORM).should().dependOnClassesThat(Conditions.ARE_OF_A_SERVICE);

    static final ArchRule PLATFORM_SPEAKS_NO_WORD_OF_A_CONTEXT = noClasses()
            .that()
            .resideInAnyPackage(PLATFORM)
            .and()
            .resideOutsideOfPackages(DIRECTORIES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CONTEXTS);

    /** By it, and by his name, he is known for ever: only the language puts it together, of ids, and only what seals reads it. */
    static final ArchRule WHOSE_A_PERSON_IS_THE_LANGUAGE_SAYS = noClasses()
            .that()
            .doNotBelongToAnyOf(Person.class)
            .and()
            .resideOutsideOfPackage("guanxi.platform.personal..")
            .should()
            .callConstructor(Person.class, String.class, String.class, String.class, String.class)
            .orShould()
            .callMethod(Person.class, "of");

    static final ArchRule FORMS_ARE_THEIR_CONTEXTS = noClasses()
            .that()
            .resideOutsideOfPackages(WEB, "guanxi.platform.forms..")
            .should()
            .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("form"))
                    .and(JavaCall.Predicates.target(
                            HasOwner.Predicates.With.owner(JavaClass.Predicates.type(FormColumns.class)))));

    static final ArchRule AGGREGATES_ARE_PACKAGE_PRIVATE =
            classes().that(annotatedWith(Aggregate.class)).should().bePackagePrivate();

    static final ArchRule AGGREGATES_ARE_IN_WRITE =
            classes().that(annotatedWith(Aggregate.class)).should().resideInAPackage(WRITE);

    static final ArchRule COMMANDS_AND_EVENTS_ARE_RECORDS = classes()
            .that(Conditions.ARE_COMMANDS_OR_EVENTS)
            .should()
            .beRecords()
            .orShould()
            .beInterfaces();

    static final ArchRule EVENTS_SAY_WHEN_THEY_HAPPENED =
            classes().that(EventNaming.ARE_EVENTS).should().beAssignableTo(DomainEvent.class);

    static final ArchRule EVENTS_HAVE_A_NAME_OF_THEIR_CONTEXT =
            classes().that(EventNaming.ARE_EVENTS).should(EventNaming.BE_NAMED_AFTER_THEIR_CONTEXT);

    static final ArchRule NO_TWO_EVENTS_HAVE_ONE_NAME =
            classes().that(EventNaming.ARE_EVENTS).should(EventNaming.BE_NAMED_LIKE_NO_OTHER);

    static final ArchRule PROCESSING_GROUPS_ARE_NAMED_BY_WHAT_THEY_ARE =
            classes().that(Conditions.HANDLE_EVENTS).should(Conditions.BE_IN_A_GROUP_NAMED_AFTER_THEIR_ROOM);

    static final ArchRule EVENT_HANDLERS_ARE_BEANS = classes()
            .that(Conditions.HANDLE_EVENTS)
            .and()
            .resideInAnyPackage(READ, PROCESS)
            .should()
            .beAnnotatedWith(Component.class);

    static final ArchRule EVERY_VIEW_HAS_ITS_PROJECTION =
            classes().that(Conditions.DEFINE_A_VIEW).should(Conditions.HAVE_A_PROJECTION_IN_THEIR_PACKAGE);

    static final ArchRule A_VERSION_IS_RAISED_BY_EVERY_EVENT = classes()
            .that()
            .resideInAPackage(READ)
            .and(Versions.KEEP_A_VERSION)
            .should(Versions.HANDLE_EVERY_EVENT_OF_THE_AGGREGATE);

    /** A clock closes the loop as a reaction does: it gives commands of its own service. */
    static final ArchRule CLOCKS_ARE_IN_PROCESS_AND_NAMED_SO = classes()
            .that()
            .implement(ServiceClock.class)
            .should()
            .resideInAPackage(PROCESS)
            .andShould()
            .haveSimpleNameEndingWith("Clock");

    /** Only the clockwork does: it alone knows what it has ordered, and whether the list has caught up. */
    static final ArchRule NO_SERVICE_LOOKS_ITSELF_FOR_WHAT_IS_OVERDUE = noClasses()
            .that()
            .resideOutsideOfPackage("guanxi.platform.deadline..")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.type(Deadlines.class)
                    .or(JavaClass.Predicates.type(Clockwork.class))
                    .as("the list of what is due or its clockwork"));

    /** ADR 27. */
    static final ArchRule NO_THREAD_IS_VIRTUAL = noClasses()
            .should()
            .callMethod(Thread.class, "ofVirtual")
            .orShould()
            .callMethod(Thread.class, "startVirtualThread", Runnable.class)
            .orShould()
            .callMethod(Executors.class, "newVirtualThreadPerTaskExecutor")
            .because("two that load classes can stop all others for good");

    static final ArchRule NO_JAVA_UTIL_DATE = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.text\\.SimpleDateFormat");

    static final ArchRule ONLY_STANDALONE_PRINTS = noClasses()
            .that()
            .resideOutsideOfPackage("guanxi.standalone..")
            .should(com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS);

    static final ArchRule NO_FIELD_IS_INJECTED =
            com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    private Rooms() {}
}
