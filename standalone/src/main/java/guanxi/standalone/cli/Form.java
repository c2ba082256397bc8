package guanxi.standalone.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms of a month, in the order in which each finds those that it refers to. */
public enum Form {
    OFFICES("evaluations", "offices"),
    CALENDAR("visits", "calendar"),
    WORK_HOURS("visits", "work-hours"),
    TERRITORIES("visits", "territories"),
    SPECIALISTS("visits", "specialists"),
    ROLES("evaluations", "roles"),
    SITES("evaluations", "sites"),
    EQUIPMENT("evaluations", "equipment"),
    LEAVE("visits", "leave"),
    CLIENTS("clients", "clients"),
    AGREEMENTS("clients", "agreements"),
    PLANS("visits", "plans"),
    PLAN_LINES("visits", "plan-lines"),
    SIGN_INS("visits", "sign-ins"),
    SIGN_IN_CORRECTIONS("visits", "sign-in-corrections"),
    VISITS("visits", "visits"),
    VIOLATIONS("visits", "violations"),
    FINDINGS("visits", "findings"),
    EXPENSES("visits", "expenses"),
    DAILY_REPORTS("visits", "daily-reports"),
    RECORDS("visits", "records"),
    NEWS("visits", "news"),
    CONTACTS("visits", "contacts"),
    APPOINTMENTS("visits", "appointments"),
    REFERRALS("clients", "referrals"),
    NEEDS("clients", "needs"),
    STANDARDS("clients", "standards"),
    SERVICE_HOURS("clients", "service-hours"),
    PURCHASES("clients", "purchases"),
    RECEIVABLES("clients", "receivables"),
    PAYMENTS("clients", "payments"),
    REPAIRS("clients", "repairs"),
    CASES("clients", "cases"),
    CASE_STEPS("clients", "case-steps"),
    CALL_BACKS("clients", "call-backs"),
    RATINGS("evaluations", "ratings"),
    REQUESTS("hospitality", "requests");

    private final String context;
    private final String label;

    Form(String context, String label) {
        this.context = context;
        this.label = label;
    }

    public String label() {
        return label;
    }

    public String path() {
        return "/api/" + context + "/imports/" + label;
    }

    public Optional<Path> in(Path folder) {
        return Stream.of(".csv", ".xlsx")
                .map(ending -> folder.resolve(label + ending))
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
