package guanxi.evaluation.query.month;

import static java.util.stream.Collectors.toUnmodifiableSet;

import guanxi.evaluation.read.reports.VisitReports;
import guanxi.evaluation.read.visits.VisitFacts;
import guanxi.evaluation.scoring.ReportedVisit;
import guanxi.evaluation.scoring.Unjudged;
import guanxi.evaluation.scoring.VisitFact;
import guanxi.language.client.ClientId;
import guanxi.language.visit.VisitId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which judgements the visit context still owes. */
@Component
class UnjudgedQueries {
    private final VisitReports reports;
    private final VisitFacts judgements;

    UnjudgedQueries(VisitReports reports, VisitFacts judgements) {
        this.reports = reports;
        this.judgements = judgements;
    }

    /** @param reported and judged: of the same month and specialists */
    List<Unjudged> among(Collection<ReportedVisit> reported, Collection<VisitFact> judged) {
        Set<VisitId> here = reported.stream().map(ReportedVisit::visitId).collect(toUnmodifiableSet());
        Set<String> elsewhere = judged.stream()
                .map(VisitFact::visitId)
                .filter(visit -> !here.contains(visit))
                .map(VisitId::number)
                .collect(toUnmodifiableSet());
        var all = new ArrayList<>(reported);
        if (!elsewhere.isEmpty()) all.addAll(reports.find(elsewhere));
        return Unjudged.together(Unjudged.owed(reported, judged), Unjudged.leftBehind(all, judged));
    }

    /** Of the visits to these clients, by anyone, whenever. */
    List<Unjudged> of(Set<ClientId> clients) {
        if (clients.isEmpty()) return List.of();
        var numbers = clients.stream().map(ClientId::number).collect(toUnmodifiableSet());
        return among(reports.of(numbers), judgements.of(numbers));
    }
}
