package guanxi.language.visit;

import guanxi.language.Money;
import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.MarketDayEvent.JudgedVisit;
import guanxi.language.visit.MarketDayEvent.NormViolated;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitEvent.VisitCorrected;
import guanxi.language.visit.VisitEvent.VisitRecordFilled;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A morning of Lin's as tests tell it, whole: a test names what it has otherwise, and nothing else. What a long record has more is said here,
 * once for all tests.
 */
@RecordBuilder.Include({
    VisitReport.class,
    VisitRecord.class,
    VisitCompleted.class,
    VisitCorrected.class,
    JudgedVisit.class,
    VisitJudged.class,
    NormViolated.class,
    SignIn.class
})
@RecordBuilder.Options(prefixEnclosingClassNames = false)
public final class Samples {
    public static final LocalDate DAY = LocalDate.of(2026, 6, 3);
    /** Nine o'clock in Shanghai. */
    public static final Instant START = Instant.parse("2026-06-03T01:00:00Z");

    public static final Instant END = START.plusSeconds(2400);
    public static final VisitId V1 = new VisitId("V000001");
    public static final ColleagueId LIN = new ColleagueId("S001");
    public static final ClientId SHOP = new ClientId("C00001");
    public static final Person MET = Person.ofClient(SHOP, "王小明");
    public static final Territories NORTH =
            new Territories(new TerritoryId("north"), List.of(new TerritoryId("north")));

    public static final ReportContent CONTENT = new ReportContent(
            new ReportFigures(1, 1, 2, 1, 0, Money.ofFen(1451), List.of("赵")),
            new ReportContent.Evidence(List.of(V1), List.of("0"), List.of(START), List.of()));

    private Samples() {}

    public static VisitReportBuilder report() {
        return VisitReportBuilder.builder()
                .personMet(MET)
                .startedAt(START)
                .endedAt(END)
                .purpose(Purpose.A)
                .outcome(Outcome.B)
                .groups(2)
                .companions(List.of())
                .summary("looked at the shelf")
                .issues(Issue.counted(1, 0));
    }

    /** Filled in on the day of the visit, with nothing but what it must say. */
    public static VisitRecordBuilder visitRecord() {
        return VisitRecordBuilder.builder().filledOn(DAY).preparedBy(LIN.number());
    }

    public static VisitRecordFilled recorded(VisitRecord record) {
        return new VisitRecordFilled(V1, LIN, SHOP, START, record, START.minusSeconds(32_400));
    }

    public static VisitCompletedBuilder completed(VisitReport report) {
        return VisitCompletedBuilder.builder()
                .visitId(V1)
                .specialistId(LIN)
                .clientId(SHOP)
                .on(DAY)
                .report(report)
                .occurredAt(report.endedAt());
    }

    /** The day is right, unless it is said to have been another one. */
    public static VisitCorrectedBuilder corrected(VisitReport right) {
        return VisitCorrectedBuilder.builder()
                .visitId(V1)
                .specialistId(LIN)
                .clientId(SHOP)
                .on(DAY)
                .previouslyOn(DAY)
                .previousClientId(SHOP)
                .report(right)
                .reason("misread")
                .occurredAt(END);
    }

    public static JudgedVisitBuilder judgedVisit() {
        return JudgedVisitBuilder.builder()
                .visitId(V1)
                .clientId(SHOP)
                .startedAt(START)
                .endedAt(END)
                .purpose(Purpose.A)
                .outcome(Outcome.B)
                .groups(1)
                .territories(NORTH)
                .toldBy("report-1");
    }

    /** What an inspector saw. */
    public static NormViolatedBuilder violated() {
        return NormViolatedBuilder.builder()
                .specialistId(LIN)
                .date(DAY)
                .violationId(ViolationId.of(Norm.DELIVERY_TRUCK, "seen"))
                .rule(Norm.DELIVERY_TRUCK)
                .inspector("inspector Zhao")
                .remark("rode along")
                .occurredAt(START.minusSeconds(32_400));
    }

    /** What the system finds of one visit. */
    public static NormViolatedBuilder found(Norm norm, JudgedVisit visit) {
        return violated()
                .violationId(ViolationId.of(norm, visit.visitId()))
                .rule(norm)
                .visitId(visit.visitId())
                .inspector(null)
                .remark(null)
                .occurredAt(visit.startedAt());
    }

    public static SignInBuilder signIn() {
        return SignInBuilder.builder()
                .at(START.minusSeconds(3000))
                .channel(SignIn.Channel.LANDLINE)
                .caller(Person.ofColleague(LIN, "010-5550"))
                .territory(NORTH.client());
    }
}
