package guanxi.client;

import guanxi.client.query.cases.CasesAtAMoment;
import guanxi.client.query.desk.Desk;
import guanxi.client.read.answers.AnswerQueries;
import guanxi.client.read.calendar.CalendarQueries;
import guanxi.client.read.cases.CaseQueries;
import guanxi.client.read.cases.FiledCase;
import guanxi.client.read.clients.ClientQueries;
import guanxi.client.read.dealings.DealingQueries;
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
import guanxi.client.write.cases.NamedCases;
import guanxi.client.write.cases.NamedCases.NamedCase;
import guanxi.client.write.checklist.TickedCalls;
import guanxi.client.write.claim.FreeClients;
import guanxi.client.write.client.KnownPersons;
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
import guanxi.platform.personal.PersonKeys;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What aggregates of the service desk, of money and of the pool have to know of others, answered by views. */
@Configuration(proxyBeanMethods = false)
class DeskPorts {
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
