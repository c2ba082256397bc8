package guanxi.evaluation.scoring;

import java.util.stream.Stream;

/** What a specialist reached in the month: visits, expansion and deals, in groups. */
final class Actuals {
    private final MonthFacts facts;

    Actuals(MonthFacts facts) {
        this.facts = facts;
    }

    Actual visits() {
        Actual sum = Actual.NOTHING;
        for (VisitFact visit : judged().toList()) {
            sum = visit.valid()
                    ? sum.plus(visit.groups(), line(visit, Counted.groups(visit.groups())))
                    : sum.plus(0, line(visit, Counted.not(visit.failures())));
        }
        for (ReportedVisit visit : facts.reported()) {
            if (visit.withdrawn()) sum = sum.plus(0, line(visit, "VISIT_WITHDRAWN"));
            else if (isOwed(visit)) sum = sum.plus(0, line(visit, Unjudged.Why.NOT_JUDGED_YET));
        }
        return sum;
    }

    Actual expansion() {
        Actual sum = Actual.NOTHING;
        for (VisitFact visit : judged().filter(VisitFact::valid).toList()) {
            var opened = facts.rules().openings().openedBy(visit);
            if (opened.isEmpty()) continue;
            var client = opened.get();
            sum = sum.plus(
                    visit.groups(),
                    line(visit, Counted.groups(visit.groups())),
                    client.told().of(client.clientId().number(), Counted.as(client.stage())));
        }
        return sum;
    }

    Actual deals() {
        Actual sum = Actual.NOTHING;
        for (ReferralFact referral : facts.referrals()) {
            if (!facts.month().equals(referral.month())) continue;
            sum = referral.withdrawn()
                    ? sum.plus(0, line(referral, Counted.not("REFERRAL_WITHDRAWN")))
                    : sum.plus(referral.groups(), line(referral, Counted.groups(referral.groups())));
        }
        return sum;
    }

    private Stream<VisitFact> judged() {
        return facts.visits().stream()
                .filter(visit -> visit.month().equals(facts.month()))
                .sorted(VisitFact.BY_START);
    }

    private boolean isOwed(ReportedVisit visit) {
        return facts.unjudged().stream()
                .anyMatch(owed ->
                        owed.visitId().equals(visit.visitId()) && owed.date().equals(visit.date()));
    }

    private static EvidenceLine line(VisitFact visit, Counted counted) {
        return visit.told().at(visit.startedAt(), visit.visitId().number(), counted);
    }

    private static EvidenceLine line(ReportedVisit visit, Object because) {
        return visit.told().on(visit.date(), visit.visitId().number(), Counted.not(because));
    }

    private static EvidenceLine line(ReferralFact referral, Counted counted) {
        return referral.told().on(referral.confirmedOn(), referral.referralId().number(), counted);
    }
}
