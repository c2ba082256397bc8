package guanxi.evaluation.scoring;

import static java.util.stream.Collectors.toMap;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.VisitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A visit whose judgement the visit context still owes: figures will change when it comes, so nothing is final before. */
public record Unjudged(VisitId visitId, ColleagueId specialistId, ClientId clientId, LocalDate date, Why why) {

    public enum Why {
        /** It was reported or corrected since it was judged last. */
        NOT_JUDGED_YET,
        /** It was withdrawn or moved, and is still judged where it was. */
        JUDGED_ON_A_DAY_THAT_IT_LEFT
    }

    private record Place(VisitId visit, LocalDate date) {}

    /** Those of the reported visits that are not judged on their day by what was reported last. */
    public static List<Unjudged> owed(Collection<ReportedVisit> reported, Collection<VisitFact> judged) {
        var toldBy = judged.stream().collect(toMap(v -> new Place(v.visitId(), v.date()), VisitFact::toldBy));
        return reported.stream()
                .filter(visit -> !visit.withdrawn())
                .filter(visit -> !visit.toldBy().equals(toldBy.get(new Place(visit.visitId(), visit.date()))))
                .map(v -> new Unjudged(v.visitId(), v.specialistId(), v.clientId(), v.date(), Why.NOT_JUDGED_YET))
                .toList();
    }

    /** Those of the judgements whose visit is on that day no more. */
    public static List<Unjudged> leftBehind(Collection<ReportedVisit> reported, Collection<VisitFact> judged) {
        var now = reported.stream().collect(toMap(ReportedVisit::visitId, Function.identity()));
        return judged.stream()
                .filter(v ->
                        now.containsKey(v.visitId()) && !now.get(v.visitId()).isOn(v.date()))
                .map(v -> new Unjudged(
                        v.visitId(), v.specialistId(), v.clientId(), v.date(), Why.JUDGED_ON_A_DAY_THAT_IT_LEFT))
                .toList();
    }

    /** Whether this visit may yet turn out to be the one that opened the client instead. */
    boolean mayPrecede(VisitFact opening) {
        return clientId.equals(opening.clientId()) && !date.isAfter(opening.date());
    }

    /** Of what is owed by anyone that which the month's visits may follow from. */
    public static List<Unjudged> before(Collection<VisitFact> visits, Collection<Unjudged> owedByAnyone) {
        List<VisitFact> valid = visits.stream().filter(VisitFact::valid).toList();
        return owedByAnyone.stream()
                .filter(owed -> valid.stream().anyMatch(owed::mayPrecede))
                .toList();
    }

    public static List<Unjudged> together(Collection<Unjudged> some, Collection<Unjudged> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
