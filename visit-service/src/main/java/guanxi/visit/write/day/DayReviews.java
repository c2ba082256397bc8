package guanxi.visit.write.day;

import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.language.DomainEvent;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Breach;
import guanxi.language.visit.Finding;
import guanxi.language.visit.MarketDayEvent;
import guanxi.language.visit.Review;
import guanxi.language.visit.ReviewEvent;
import guanxi.language.visit.ReviewEvent.AccountabilityRaised;
import guanxi.language.visit.ReviewEvent.AccountabilityWithdrawn;
import guanxi.language.visit.ReviewEvent.ViolationReviewed;
import guanxi.platform.decision.DepartmentTime;
import guanxi.visit.write.References;
import guanxi.visit.write.day.MarketDayCommand.ReviewViolation;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was found of the violations of a day, and which director answers for which (B-06). A finding is kept while its violation is
 * withdrawn, so that it returns with it, and whoever answers for it.
 */
final class DayReviews {
    private final Map<Breach, Review> found = new LinkedHashMap<>();
    private final Map<Breach, ColleagueId> answering = new HashMap<>();

    void remember(ReviewEvent event) {
        switch (event) {
            case ViolationReviewed reviewed -> found.put(reviewed.breach(), reviewed.review());
            case AccountabilityRaised raised -> answering.put(raised.breach(), raised.director());
            case AccountabilityWithdrawn withdrawn -> answering.remove(withdrawn.breach());
        }
    }

    /** Whether the same was found before; the first finding stands. */
    boolean say(ReviewViolation command) {
        requireSame("The finding of this violation", found.get(command.breach()), command.review());
        return found.containsKey(command.breach());
    }

    /** What is said of violations, and after it who answers for those that then stand. */
    List<DomainEvent> after(
            List<? extends MarketDayEvent> said,
            MarketDayCommand day,
            DayViolations violations,
            References references,
            DepartmentTime time) {
        var answering = differing(day, violations.standing(said), references, time);
        return Stream.concat(said.stream(), answering).toList();
    }

    /**
     * What is different from what was said of who answers.
     *
     * @param standing the violations of which a review is not lapsed
     */
    private Stream<ReviewEvent> differing(
            MarketDayCommand day, Set<Breach> standing, References references, DepartmentTime time) {
        return found.keySet().stream().flatMap(breach -> {
            ColleagueId was = answering.get(breach);
            ColleagueId is = answers(breach, standing) ? references.director(day.specialistId(), day.date()) : null;
            return Objects.equals(was, is) ? Stream.empty() : said(day, breach, was, is, time);
        });
    }

    private boolean answers(Breach breach, Set<Breach> standing) {
        return found.get(breach).finding() == Finding.POOR_MANAGEMENT && standing.contains(breach);
    }

    private Stream<ReviewEvent> said(
            MarketDayCommand day, Breach breach, ColleagueId was, ColleagueId is, DepartmentTime time) {
        Instant since = time.startOf(found.get(breach).foundOn());
        return Stream.concat(
                Stream.ofNullable(was)
                        .map(director -> new AccountabilityWithdrawn(
                                day.specialistId(), day.date(), breach, director, time.now())),
                Stream.ofNullable(is)
                        .map(director ->
                                new AccountabilityRaised(day.specialistId(), day.date(), breach, director, since)));
    }
}
