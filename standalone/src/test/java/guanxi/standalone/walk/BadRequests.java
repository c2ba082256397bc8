package guanxi.standalone.walk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * What must be refused of one resource, said in the constructor of a class of its own. Whoever is permitted here is asked: the compiler misses
 * whoever is not.
 */
abstract sealed class BadRequests
        permits BadAgreements,
                BadAppointments,
                BadAssessments,
                BadAttachments,
                BadCases,
                BadClients,
                BadContacts,
                BadContactPlans,
                BadDailyReports,
                BadDesk,
                BadDuplicates,
                BadExpenses,
                BadFindings,
                BadFollowUps,
                BadForms,
                BadGuides,
                BadHandovers,
                BadHospitality,
                BadJson,
                BadNeeds,
                BadMisses,
                BadNews,
                BadNumbers,
                BadOperations,
                BadOrganisation,
                BadPlans,
                BadProblems,
                BadPool,
                BadQuestions,
                BadRatings,
                BadReceivables,
                BadRecords,
                BadReferrals,
                BadReports,
                BadScorecards,
                BadSeries,
                BadSignIns,
                BadSites,
                BadSpecialists,
                BadTerritories,
                BadVerifications,
                BadViolations,
                BadVisits,
                BadWorkingDays {
    static final String INVALID = "400 FIELD_INVALID";
    static final String MISSING = "400 FIELD_MISSING";
    static final String NOT_FOUND = "404 NOT_FOUND";

    private final List<Bad> all = new ArrayList<>();

    static List<Bad> all() {
        return Arrays.stream(BadRequests.class.getPermittedSubclasses())
                .flatMap(BadRequests::of)
                .toList();
    }

    private static Stream<Bad> of(Class<?> resource) {
        return ((BadRequests) ReflectionSupport.newInstance(resource)).all.stream();
    }

    final void get(String name, String path, String answer) {
        send(name, Ask.get(path), answer);
    }

    final void post(String name, String path, String body, String answer) {
        send(name, Ask.json("POST", path, body), answer);
    }

    /** @param body none if null */
    final void put(String name, String path, String body, String answer) {
        send(name, body == null ? Ask.without("PUT", path) : Ask.json("PUT", path, body), answer);
    }

    final void send(String name, Ask ask, String answer) {
        as("manager", name, ask, answer);
    }

    final void as(String who, String name, Ask ask, String answer) {
        all.add(new Bad(name, who, ask, answer));
    }

    /** The body as it would be if nobody had said this. */
    static String without(String field, String body) {
        return body.replaceFirst("\"" + field + "\":(\"[^\"]*\"|\\[[^]]*]),?", "")
                .replace(",}", "}");
    }
}
