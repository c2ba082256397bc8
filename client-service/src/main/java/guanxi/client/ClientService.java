package guanxi.client;

import guanxi.client.query.cases.CasesAtAMoment;
import guanxi.client.query.desk.Desk;
import guanxi.client.read.agreements.AgreementEntry;
import guanxi.client.read.agreements.AgreementQueries;
import guanxi.client.read.answers.AnswerQueries;
import guanxi.client.read.calendar.CalendarQueries;
import guanxi.client.read.cases.CaseQueries;
import guanxi.client.read.cases.FiledCase;
import guanxi.client.read.clients.ClientQueries;
import guanxi.client.read.dealings.DealingQueries;
import guanxi.client.read.duplicates.DuplicateQueries;
import guanxi.client.read.handovers.HandoverQueries;
import guanxi.client.read.issues.VisitIssuesQueries;
import guanxi.client.read.planned.PlannedVisitQueries;
import guanxi.client.read.problems.ProblemPointEntry;
import guanxi.client.read.problems.ProblemPointQueries;
import guanxi.client.read.prospects.ProspectEntry;
import guanxi.client.read.prospects.ProspectQueries;
import guanxi.client.read.referrals.ReferralQueries;
import guanxi.client.read.series.SeriesEntry;
import guanxi.client.read.series.SeriesQueries;
import guanxi.client.write.FiledClients;
import guanxi.client.write.References;
import guanxi.client.write.agreement.NamedAgreements;
import guanxi.client.write.cases.NamedCases;
import guanxi.client.write.cases.NamedCases.NamedCase;
import guanxi.client.write.checklist.TickedCalls;
import guanxi.client.write.claim.FreeClients;
import guanxi.client.write.client.KnownPersons;
import guanxi.client.write.client.Lookalikes;
import guanxi.client.write.client.Mergers;
import guanxi.client.write.client.Owners;
import guanxi.client.write.followup.WorkingDays;
import guanxi.client.write.handover.Estate;
import guanxi.client.write.pool.ProspectCare;
import guanxi.client.write.problem.UnsolvedIssues;
import guanxi.client.write.problem.UnsolvedIssues.UnsolvedIssue;
import guanxi.client.write.receivable.Debtors;
import guanxi.client.write.watch.WatchedDesk;
import guanxi.language.client.AnswerId;
import guanxi.language.client.CaseId;
import guanxi.language.client.ClientId;
import guanxi.language.client.ProblemPointId;
import guanxi.language.client.SeriesId;
import guanxi.language.client.SeriesStandard;
import guanxi.language.client.VisitIssue;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.config.ServiceApplication;
import guanxi.platform.deadline.DeadlineConfiguration;
import guanxi.platform.directory.Colleagues;
import guanxi.platform.personal.PersonKeys;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The client context: client files with all that belongs to a client, and the calls of the service desk. */
@SpringBootApplication
@Import(DeadlineConfiguration.class)
public class ClientService {

    public static void main(String[] args) {
        builder().run(args);
    }

    public static SpringApplicationBuilder builder() {
        return ServiceApplication.of(ClientService.class, "client", "clients", 8081);
    }

    @Bean
    Owners owners(Colleagues colleagues) {
        return colleagues::knows;
    }

    @Bean
    References references(ClientQueries clients, Colleagues colleagues) {
        return new References() {
            @Override
            public boolean knows(ClientId client) {
                return clients.knows(client);
            }

            @Override
            public boolean knows(ColleagueId specialist) {
                return colleagues.knows(specialist);
            }

            @Override
            public Optional<ColleagueId> ownerOf(ClientId client) {
                return clients.find(client).map(known -> known.profile().owner());
            }

            @Override
            public boolean isThere(ColleagueId specialist, LocalDate day) {
                return colleagues.find(specialist).filter(c -> c.isThereOn(day)).isPresent();
            }
        };
    }

    @Bean
    FiledClients filedClients(ClientQueries clients) {
        return client -> clients.find(client).map(filed -> filed.profile().owner());
    }

    @Bean
    NamedAgreements namedAgreements(AgreementQueries agreements) {
        return agreement -> agreements.find(agreement).map(AgreementEntry::clientId);
    }

    @Bean
    Lookalikes lookalikes(DuplicateQueries duplicates) {
        return duplicates::takenFor;
    }

    @Bean
    Mergers mergers(ClientQueries clients) {
        return new Mergers() {
            @Override
            public Optional<ColleagueId> ownerOf(ClientId client) {
                return clients.find(client).map(known -> known.profile().owner());
            }

            @Override
            public boolean isMerged(ClientId client) {
                return clients.isMerged(client);
            }

            @Override
            public boolean isMergedInto(ClientId client) {
                return !clients.mergedInto(client).isEmpty();
            }
        };
    }

    @Bean
    NamedCases namedCases(CaseQueries cases) {
        return caseId -> cases.find(caseId)
                .map(filed -> new NamedCase(
                        filed.told().standard(), filed.clientId(), filed.told().endedAt()));
    }

    @Bean
    WorkingDays workingDays(CalendarQueries calendar) {
        return calendar::workedAfter;
    }

    @Bean
    TickedCalls tickedCalls(CaseQueries cases, AnswerQueries answers) {
        return new TickedCalls() {
            @Override
            public Optional<TickedCall> find(CaseId caseId) {
                return cases.find(caseId)
                        .filter(FiledCase::stands)
                        .map(filed ->
                                new TickedCall(filed.clientId(), filed.told().agent()));
            }

            @Override
            public boolean knows(AnswerId answer) {
                return answers.knows(answer);
            }
        };
    }

    @Bean
    Debtors debtors(ClientQueries clients, SeriesQueries series) {
        return new Debtors() {
            @Override
            public Optional<ColleagueId> ownerOf(ClientId client) {
                return clients.find(client).map(found -> found.profile().owner());
            }

            @Override
            public Optional<ClientId> buyerOf(SeriesId purchase) {
                return series.standing(SeriesStandard.S3.key(purchase)).map(SeriesEntry::clientId);
            }
        };
    }

    @Bean
    UnsolvedIssues unsolvedIssues(VisitIssuesQueries visits, ProblemPointQueries problems) {
        return issue -> visits.find(issue.visitId()).flatMap(visit -> visit.find(issue.number())
                .map(left -> new UnsolvedIssue(visit.clientId(), left.text(), takenBy(issue, problems))));
    }

    private static @Nullable ProblemPointId takenBy(VisitIssue issue, ProblemPointQueries problems) {
        return problems.takenFrom(issue).map(ProblemPointEntry::problemPointId).orElse(null);
    }

    @Bean
    Estate estate(
            ClientQueries clients,
            HandoverQueries handovers,
            CasesAtAMoment cases,
            PlannedVisitQueries planned,
            ReferralQueries referrals) {
        return new EstateOfViews(clients, handovers, cases, planned, referrals);
    }

    @Bean
    ProspectCare prospectCare(ProspectQueries prospects, DealingQueries dealings) {
        return new CareOfViews(prospects, dealings);
    }

    @Bean
    FreeClients freeClients(ProspectQueries prospects) {
        return client -> prospects.find(client).filter(ProspectEntry::isFree).isPresent();
    }

    @Bean
    WatchedDesk watchedDesk(CaseQueries cases, SeriesQueries series, Desk desk) {
        return new DeskOfViews(cases, series, desk);
    }

    @Bean
    KnownPersons knownPersons(PersonKeys keys) {
        return person -> keys.existingKey(person).isPresent();
    }
}
