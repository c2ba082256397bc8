package guanxi.visit;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.NormVersion;
import guanxi.language.visit.VisitId;
import guanxi.platform.config.ServiceApplication;
import guanxi.platform.deadline.DeadlineConfiguration;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.directory.ClientDirectory;
import guanxi.platform.directory.Colleagues;
import guanxi.platform.directory.KnownClients;
import guanxi.visit.norms.Register;
import guanxi.visit.query.calendar.WorkCalendarQueries;
import guanxi.visit.query.reports.DailyReports;
import guanxi.visit.query.reports.ReportDueTimes;
import guanxi.visit.read.appointments.AppointmentEntry;
import guanxi.visit.read.appointments.AppointmentQueries;
import guanxi.visit.read.days.DayQueries;
import guanxi.visit.read.norms.NormQueries;
import guanxi.visit.read.offices.OfficeQueries;
import guanxi.visit.read.settings.SettingQueries;
import guanxi.visit.read.territories.TerritoryQueries;
import guanxi.visit.read.visits.VisitEntry;
import guanxi.visit.read.visits.VisitQueries;
import guanxi.visit.settings.SettingsInForce;
import guanxi.visit.write.Diaries;
import guanxi.visit.write.References;
import guanxi.visit.write.ReportContents;
import guanxi.visit.write.SignIns;
import guanxi.visit.write.WorkDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The visit context: specialists and territories, calendar, plans, sign-ins, visits with their records, violations, expenses, daily
 * reports, market news.
 */
@SpringBootApplication
@Import({ClientDirectory.class, DeadlineConfiguration.class})
public class VisitService {

    public static void main(String[] args) {
        builder().run(args);
    }

    public static SpringApplicationBuilder builder() {
        return ServiceApplication.of(VisitService.class, "visit", "visits", 8082);
    }

    @Bean
    References references(
            KnownClients clients,
            Colleagues colleagues,
            NormQueries norms,
            SettingQueries settings,
            OfficeQueries offices,
            TerritoryQueries territories,
            VisitQueries visits) {
        return new References() {
            @Override
            public Optional<TerritoryId> territoryOf(ClientId client, Instant moment) {
                return clients.find(client).map(c -> c.territoryAt(moment));
            }

            @Override
            public Optional<Set<TerritoryId>> territoriesOf(ColleagueId specialist, Instant moment) {
                return colleagues.find(specialist).map(c -> c.territoriesAt(moment));
            }

            @Override
            public Optional<ColleagueId> directorOf(ColleagueId specialist, LocalDate day) {
                return colleagues.find(specialist).map(c -> c.teamOn(day).director());
            }

            @Override
            public boolean isThereDuring(ColleagueId specialist, YearMonth month) {
                return colleagues
                        .find(specialist)
                        .filter(c -> c.isThereDuring(month.atDay(1), month.atEndOfMonth()))
                        .isPresent();
            }

            @Override
            public NormVersion normsOn(LocalDate day) {
                return norms.on(day);
            }

            @Override
            public SettingsInForce settings() {
                return settings.inForce();
            }

            @Override
            public Register registerOf(TerritoryId territory, LocalDate day) {
                return territories.find(territory, day).map(Register::of).orElse(Register.NOTHING);
            }

            @Override
            public boolean knows(OfficeId office) {
                return offices.knows(office);
            }

            @Override
            public Optional<ColleagueId> specialistOf(VisitId visit) {
                return visits.find(visit).map(VisitEntry::specialistId);
            }
        };
    }

    @Bean
    WorkDays workDays(
            WorkCalendarQueries calendar,
            Colleagues colleagues,
            ReportDueTimes reports,
            VisitQueries visits,
            DepartmentTime time) {
        return new WorkDaysOfViews(calendar, colleagues, reports, visits, time);
    }

    @Bean
    SignIns signIns(DayQueries days) {
        return (specialist, day, moment) -> days.signedInBefore(specialist, day, moment);
    }

    @Bean
    ReportContents reportContents(DailyReports reports) {
        return reports::content;
    }

    @Bean
    Diaries diaries(AppointmentQueries appointments) {
        return appointment -> appointments.find(appointment).map(AppointmentEntry::specialistId);
    }
}
