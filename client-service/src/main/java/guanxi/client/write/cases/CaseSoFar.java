package guanxi.client.write.cases;

import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.client.standards.ToldCase;
import guanxi.client.standards.ToldCase.ToldEntry;
import guanxi.client.standards.ToldCases;
import guanxi.client.write.cases.CaseCommand.RecordCase;
import guanxi.language.Person;
import guanxi.language.client.CaseEvent;
import guanxi.language.client.CaseEvent.CaseEntryRecorded;
import guanxi.language.client.CaseEvent.CaseEntryWithdrawn;
import guanxi.language.client.CaseEvent.CaseOpened;
import guanxi.language.client.CaseEvent.CaseWithdrawn;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Persons;
import java.util.ArrayList;
import java.util.List;

/** A case as far as it has come; what is not known yet is absent. */
record CaseSoFar(CaseOpened opened, ToldCase told, String withdrawn) {
    static final CaseSoFar NOTHING = new CaseSoFar(null, null, null);
    private static final String WHAT = "This case";

    boolean isTold() {
        return opened != null;
    }

    /** What a row says that is not known; none if that is nothing. Only that there was no call may be filled later. */
    List<CaseEvent> newsOf(RecordCase row, Persons persons, DepartmentTime time) {
        if (isTold()) mustAgreeWith(row, persons);
        var said = isTold() ? opened : row.call().opened(row.caseId());
        var news = new ArrayList<CaseEvent>();
        if (!isTold()) news.add(said);
        if (withdrawn == null && row.withdrawn() != null) news.add(withdrawn(said, row.withdrawn(), time));
        return news;
    }

    CaseWithdrawn withdrawn(String reason, DepartmentTime time) {
        return withdrawn(opened, reason, time);
    }

    CaseSoFar after(CaseEvent event) {
        return switch (event) {
            case CaseOpened now -> new CaseSoFar(now, ToldCases.of(now), withdrawn);
            case CaseEntryRecorded entry ->
                new CaseSoFar(opened, told.with(new ToldEntry(entry.entryId(), entry.entry())), withdrawn);
            case CaseEntryWithdrawn entry -> new CaseSoFar(opened, told.without(entry.entryId()), withdrawn);
            case CaseWithdrawn gone -> new CaseSoFar(opened, told, gone.reason());
        };
    }

    private void mustAgreeWith(RecordCase row, Persons persons) {
        var said = asFarAsTold(row.call(), persons).opened(row.caseId());
        requireSame(WHAT, "agent", opened.specialistId(), said.specialistId());
        requireSame(WHAT, (Record) opened, (Record) said);
        if (row.withdrawn() != null) requireSame(WHAT, "withdrawn", withdrawn, row.withdrawn());
    }

    /** Empty cells say nothing. */
    private Call asFarAsTold(Call call, Persons persons) {
        return new Call(
                call.standard(),
                call.clientId(),
                asRemembered(call.caller(), persons),
                call.startedAt(),
                call.endedAt(),
                call.rings() == null ? opened.rings() : call.rings(),
                call.agent(),
                call.question(),
                call.answer(),
                call.reComplaintOf() == null ? opened.reComplaintOf() : call.reComplaintOf());
    }

    /** A caller who was erased is nobody any more, in what is recorded and in what tells of him again. */
    private Person asRemembered(Person caller, Persons persons) {
        return opened.caller().name() == null ? persons.asRemembered(caller) : caller;
    }

    private static CaseWithdrawn withdrawn(CaseOpened of, String reason, DepartmentTime time) {
        return new CaseWithdrawn(of.standard(), of.caseId(), of.clientId(), of.specialistId(), reason, time.now());
    }
}
