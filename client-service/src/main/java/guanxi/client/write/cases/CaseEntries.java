package guanxi.client.write.cases;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.client.write.cases.CaseCommand.MakeEntry;
import guanxi.client.write.cases.CaseCommand.RecordEntry;
import guanxi.language.client.CaseEntry;
import guanxi.language.client.CaseEntryId;
import guanxi.language.client.CaseEvent;
import guanxi.language.client.CaseEvent.CaseEntryRecorded;
import guanxi.language.client.CaseEvent.CaseEntryWithdrawn;
import guanxi.language.client.CaseEvent.CaseOpened;
import guanxi.language.client.CaseEvent.CaseWithdrawn;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Persons;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The entries of a case, by their numbers; what was withdrawn goes on being known. */
final class CaseEntries {
    private final Map<CaseEntryId, EntrySoFar> byNumber = new HashMap<>();

    boolean has(CaseEntryId entryId) {
        return byNumber.containsKey(entryId);
    }

    EntrySoFar known(CaseEntryId entryId) {
        require(has(entryId), CommonRule.NOT_FOUND, "There is no entry " + entryId.number() + " in this case.");
        return byNumber.get(entryId);
    }

    /** At the time of which it is known, if it is. */
    RecordEntry made(MakeEntry command) {
        CaseEntry told = command.entry();
        var at = has(command.entryId()) ? known(command.entryId()).entry().at() : told.at();
        var entry = new CaseEntry(
                told.kind(),
                at,
                told.to(),
                told.solver(),
                told.promisedFor(),
                told.satisfaction(),
                told.conduct(),
                told.reason());
        return new RecordEntry(command.caseId(), command.entryId(), entry, null);
    }

    /** What a row says that is not known; none if that is nothing. */
    List<CaseEvent> newsOf(RecordEntry row, CaseOpened of, Persons persons, DepartmentTime time) {
        var known = byNumber.get(row.entryId());
        var news = new ArrayList<CaseEvent>();
        if (known == null) news.add(recorded(row, of));
        else known.mustAgreeWith(row, persons);
        boolean isWithdrawn = known != null && known.withdrawn() != null;
        if (!isWithdrawn && row.withdrawn() != null) news.add(withdrawn(row.entryId(), row.withdrawn(), of, time));
        return news;
    }

    static CaseEntryWithdrawn withdrawn(CaseEntryId entryId, String reason, CaseOpened of, DepartmentTime time) {
        return new CaseEntryWithdrawn(
                of.standard(), of.caseId(), of.clientId(), of.specialistId(), entryId, reason, time.now());
    }

    void after(CaseEvent event) {
        switch (event) {
            case CaseEntryRecorded now -> byNumber.put(now.entryId(), new EntrySoFar(now.entry(), null));
            case CaseEntryWithdrawn gone ->
                byNumber.computeIfPresent(gone.entryId(), (id, known) -> known.withdrawnBecause(gone.reason()));
            case CaseOpened ofTheCase -> {}
            case CaseWithdrawn ofTheCase -> {}
        }
    }

    private static CaseEntryRecorded recorded(RecordEntry row, CaseOpened of) {
        return new CaseEntryRecorded(
                of.standard(),
                of.caseId(),
                of.clientId(),
                of.specialistId(),
                row.entryId(),
                row.entry(),
                row.entry().at());
    }
}
