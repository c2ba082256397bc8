package guanxi.client.write.cases;

import guanxi.language.client.CaseEntry;
import guanxi.language.client.CaseEntryId;
import guanxi.language.client.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to a case, or to one of its entries. */
public sealed interface CaseCommand {
    CaseId caseId();

    @TargetAggregateIdentifier
    default String serviceCase() {
        return id(caseId());
    }

    static String id(CaseId caseId) {
        return "case-" + caseId.number();
    }

    /** @param withdrawn why there was no such call; absent as long as it stands */
    record RecordCase(CaseId caseId, Call call, String withdrawn) implements CaseCommand {}

    /**
     * A case whose call ends now; told again, it ended when that was told first.
     *
     * @param call that ends when it is told
     */
    record OpenCase(CaseId caseId, Call call) implements CaseCommand {}

    /** There was no such call. */
    record WithdrawCase(CaseId caseId, String reason) implements CaseCommand {}

    /** @param withdrawn why that did not happen; absent as long as it stands */
    record RecordEntry(CaseId caseId, CaseEntryId entryId, CaseEntry entry, String withdrawn) implements CaseCommand {}

    /**
     * Something that happens now; told again, it happened when it was told first.
     *
     * @param entry at the time at which it is told
     */
    record MakeEntry(CaseId caseId, CaseEntryId entryId, CaseEntry entry) implements CaseCommand {}

    /** It did not happen. */
    record WithdrawEntry(CaseId caseId, CaseEntryId entryId, String reason) implements CaseCommand {}
}
