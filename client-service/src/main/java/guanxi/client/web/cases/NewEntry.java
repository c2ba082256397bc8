package guanxi.client.web.cases;

import guanxi.client.standards.Seconds;
import guanxi.client.write.cases.CaseCommand.MakeEntry;
import guanxi.client.write.cases.EntryCell;
import guanxi.language.Person;
import guanxi.language.client.CaseEntry;
import guanxi.language.client.CaseEntry.Kind;
import guanxi.language.client.CaseEntryId;
import guanxi.language.client.CaseId;
import guanxi.language.client.ConductFlag;
import guanxi.platform.access.Caller;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Fields;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happens in a case, as it is told when it does. */
record NewEntry(
        @Nullable CaseEntryId entryId,
        Kind kind,
        @Nullable String to,
        @Nullable String solver,
        @Nullable Instant promisedFor,
        @Nullable Integer satisfaction,
        @Nullable ConductFlag conduct,
        @Nullable String reason) {
    static final int BEST = 5;

    MakeEntry command(CaseId caseId, Caller caller, DepartmentTime time) {
        var entry = new CaseEntry(
                Fields.required(kind, "kind"),
                Seconds.whole(time.now()),
                Fields.optionalText(to, "to"),
                solver == null ? null : Person.ofDepartment(Fields.one(solver, "solver"), null),
                promisedFor == null ? null : Seconds.whole(promisedFor),
                Fields.between(satisfaction, 1, BEST, "satisfaction"),
                conduct,
                Fields.optionalText(reason, "reason"));
        EntryCell.neededBy(kind).forEach(cell -> Fields.required(cell.of(entry), cell.field()));
        return new MakeEntry(caseId, Fields.orFresh(entryId, caller, CaseEntryId::new), entry);
    }
}
