package guanxi.client.read.cases;

import guanxi.client.standards.ToldCase;
import guanxi.client.standards.ToldCase.ToldEntry;
import guanxi.language.Person;
import guanxi.language.client.CaseAnswer;
import guanxi.language.client.CaseEntry;
import guanxi.language.client.CaseEntry.Kind;
import guanxi.language.client.CaseEntryId;
import guanxi.language.client.CaseEvent.CaseEntryRecorded;
import guanxi.language.client.CaseEvent.CaseEntryWithdrawn;
import guanxi.language.client.CaseEvent.CaseOpened;
import guanxi.language.client.CaseEvent.CaseWithdrawn;
import guanxi.language.client.CaseId;
import guanxi.language.client.CaseStandard;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseProjectionTest {
    private static final CaseId NUMBER = new CaseId("K1");
    private static final CaseId BEFORE = new CaseId("K0");
    private static final CaseEntryId ENTRY = new CaseEntryId("E1");
    private static final ClientId CLIENT = new ClientId("C1");
    private static final ColleagueId AGENT = new ColleagueId("S001");
    private static final Person CALLER = Person.ofClient(CLIENT, "李女士");
    private static final Instant START = Instant.parse("2026-06-02T01:00:00Z");
    private static final Instant END = Instant.parse("2026-06-02T01:05:00Z");
    private static final CaseEntry NOTIFIED = new CaseEntry(
            Kind.DEPARTMENT_NOTIFIED, END, "维修部", Person.ofDepartment("李工", null), null, null, null, null);
    private static final CaseEntry HANDED_OVER =
            new CaseEntry(Kind.HANDED_OVER, END, "S002", null, null, null, null, null);
    private static final CaseOpened OPENED = new CaseOpened(
            CaseStandard.S2, NUMBER, CLIENT, AGENT, CALLER, START, END, 2, "异响", CaseAnswer.LATER, BEFORE, START);
    private final ViewFixture<FiledCase> cases = ViewFixture.of(new CaseProjection(), FiledCase.VIEW);

    @Test
    void a_case_is_kept_with_what_happened_in_it() {
        cases.from("case-K1", OPENED, recorded(NOTIFIED))
                .redelivering()
                .expectSame()
                .expect(filed(AGENT, true, new ToldEntry(ENTRY, NOTIFIED)));
    }

    @Test
    void whom_it_was_handed_over_to_holds_it() {
        cases.from("case-K1", OPENED, recorded(HANDED_OVER))
                .expect(filed(new ColleagueId("S002"), true, new ToldEntry(ENTRY, HANDED_OVER)));
    }

    @Test
    void what_was_withdrawn_never_happened() {
        cases.from(
                        "case-K1",
                        OPENED,
                        recorded(HANDED_OVER),
                        new CaseEntryWithdrawn(CaseStandard.S2, NUMBER, CLIENT, AGENT, ENTRY, "记错了", END))
                .expect(filed(AGENT, true));
    }

    @Test
    void a_case_that_was_withdrawn_does_not_stand() {
        cases.from("case-K1", OPENED, new CaseWithdrawn(CaseStandard.S2, NUMBER, CLIENT, AGENT, "录入有误", END))
                .expect(filed(AGENT, false));
    }

    private static CaseEntryRecorded recorded(CaseEntry entry) {
        return new CaseEntryRecorded(CaseStandard.S2, NUMBER, CLIENT, AGENT, ENTRY, entry, entry.at());
    }

    private static FiledCase filed(ColleagueId holder, boolean stands, ToldEntry... entries) {
        var told = new ToldCase(CaseStandard.S2, AGENT, START, END, 2, CaseAnswer.LATER, BEFORE, List.of(entries));
        return new FiledCase(NUMBER, CLIENT, told, holder, "异响", CALLER, stands);
    }
}
