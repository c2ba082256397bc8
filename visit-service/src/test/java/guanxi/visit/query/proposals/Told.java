package guanxi.visit.query.proposals;

import static guanxi.language.visit.Samples.LIN;
import static guanxi.language.visit.Samples.SHOP;
import static guanxi.language.visit.Samples.report;

import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile.Stage;
import guanxi.language.client.ClientProfile.Tier;
import guanxi.language.client.ContactId;
import guanxi.language.visit.Issue;
import guanxi.language.visit.Outcome;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.AsOf;
import guanxi.visit.read.clients.ClientFileEntry;
import guanxi.visit.read.visits.ReportEntry;
import guanxi.visit.read.visits.VisitEntry;
import guanxi.visit.read.visits.VisitEntry.Status;
import guanxi.visit.read.visits.VisitEntryBuilder;
import guanxi.visit.settings.SettingsInForce;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What proposals follow from, as tests tell it, asked as of a Monday. */
final class Told {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 8);
    static final DaysAhead AHEAD = new DaysAhead(TODAY, SettingsInForce.DEFAULTS.on(TODAY));

    private Told() {}

    static AsOf asOf(LocalDate day) {
        return new AsOf(day, day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    static ClientFileEntry file(ClientId client, Tier tier) {
        return new ClientFileEntry(client, LIN, tier, Stage.ACTIVE, "一路1号", ContactId.FIRST, List.of());
    }

    /** At nine. */
    static VisitEntry visit(String number, LocalDate day) {
        return VisitEntryBuilder.builder()
                .visitId(new VisitId(number))
                .specialistId(LIN)
                .clientId(SHOP)
                .on(day)
                .status(Status.COMPLETED)
                .startedAt(day.atTime(9, 0).toInstant(ZoneOffset.UTC))
                .build();
    }

    static VisitEntry visit(LocalDate day, Outcome outcome, int solved, int unsolved) {
        var report = report().outcome(outcome)
                .issues(Issue.counted(solved, unsolved))
                .build();
        return visit("V1", day).withReport(new ReportEntry(report, solved, unsolved));
    }
}
