package guanxi.evaluation.write.rating;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.evaluation.write.EvaluationRule;
import guanxi.evaluation.write.References;
import guanxi.evaluation.write.rating.RatingCommand.RateSpecialist;
import guanxi.evaluation.write.rating.RatingCommand.ReviseRating;
import guanxi.language.evaluation.Indicator;
import guanxi.language.evaluation.Rating;
import guanxi.language.evaluation.RatingEvent;
import guanxi.language.evaluation.RatingEvent.RatingRevised;
import guanxi.language.evaluation.RatingEvent.SpecialistRated;
import guanxi.language.evaluation.RatingsId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** What the manager rates of somebody's month, one by one or together; each card takes what it asks for. */
@Aggregate
class MonthlyRatings extends DecidingAggregate {

    @AggregateIdentifier
    private RatingsId id;

    private final Map<Indicator, GivenRating> given = new EnumMap<>(Indicator.class);

    MonthlyRatings() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RateSpecialist command, Actor actor, References references, DepartmentTime time) {
        var whose = command.ratingsId().specialistId();
        actor.mustReach(whose);
        GivenRating.check(command.ratings());
        var news = command.ratings().stream().filter(this::isNew).toList();
        if (news.isEmpty()) return unchanged();
        references.mustKnow(whose);
        return changed(new SpecialistRated(whose, command.ratingsId().month(), standingWith(news), time.now()));
    }

    @CommandHandler
    Outcome handle(ReviseRating command, Actor actor, DepartmentTime time) {
        var whose = command.ratingsId().specialistId();
        actor.mustReach(whose);
        GivenRating.check(command.ratings());
        require(
                command.ratings().stream().allMatch(rating -> given.containsKey(rating.indicator())),
                EvaluationRule.ONLY_A_GIVEN_RATING_IS_REVISED,
                "What was not rated yet is rated, not revised.");
        var others = command.ratings().stream()
                .filter(rating -> !given.get(rating.indicator()).is(rating.rating()))
                .toList();
        if (others.isEmpty()) return unchanged();
        return changed(new RatingRevised(
                whose, command.ratingsId().month(), standingWith(others), command.reason(), time.now()));
    }

    /** Refused if another one was accepted and this one never. */
    private boolean isNew(Rating told) {
        var known = given.get(told.indicator());
        if (known == null) return true;
        known.mustHaveAccepted(told);
        return false;
    }

    private List<Rating> standingWith(List<Rating> news) {
        return Stream.of(Indicator.values())
                .flatMap(indicator -> news.stream()
                        .filter(rating -> rating.indicator() == indicator)
                        .findFirst()
                        .or(() -> Optional.ofNullable(given.get(indicator)).map(GivenRating::standing))
                        .stream())
                .toList();
    }

    @EventSourcingHandler
    void on(RatingEvent event) {
        id = event.ratingsId();
        for (Rating rating : event.ratings()) {
            given.put(
                    rating.indicator(),
                    given.getOrDefault(rating.indicator(), GivenRating.NONE).with(rating));
        }
    }
}
