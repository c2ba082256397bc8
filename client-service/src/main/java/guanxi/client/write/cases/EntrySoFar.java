package guanxi.client.write.cases;

import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.client.write.cases.CaseCommand.RecordEntry;
import guanxi.language.Person;
import guanxi.language.client.CaseEntry;
import guanxi.platform.decision.Persons;

/** An entry as far as it has come: only that it did not happen may be filled later. */
record EntrySoFar(CaseEntry entry, String withdrawn) {
    private static final String WHAT = "This entry";

    EntrySoFar withdrawnBecause(String reason) {
        return new EntrySoFar(entry, reason);
    }

    void mustAgreeWith(RecordEntry told, Persons persons) {
        requireSame(WHAT, entry, asFarAsTold(told.entry(), persons));
        if (told.withdrawn() != null) requireSame(WHAT, "withdrawn", withdrawn, told.withdrawn());
    }

    /** Empty cells say nothing. */
    private CaseEntry asFarAsTold(CaseEntry told, Persons persons) {
        return new CaseEntry(
                told.kind(),
                told.at(),
                or(told.to(), entry.to()),
                or(asRemembered(told.solver(), persons), entry.solver()),
                or(told.promisedFor(), entry.promisedFor()),
                or(told.satisfaction(), entry.satisfaction()),
                or(told.conduct(), entry.conduct()),
                or(told.reason(), entry.reason()));
    }

    /** Who was erased is not named by whoever tells it again. */
    private Person asRemembered(Person solver, Persons persons) {
        boolean erased =
                solver != null && entry.solver() != null && entry.solver().name() == null;
        return erased ? persons.asRemembered(solver) : solver;
    }

    private static <T> T or(T said, T otherwise) {
        return said == null ? otherwise : said;
    }
}
