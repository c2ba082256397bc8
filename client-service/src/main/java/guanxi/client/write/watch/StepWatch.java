package guanxi.client.write.watch;

import guanxi.client.standards.Seconds;
import guanxi.client.write.watch.WatchedDesk.Watched;
import guanxi.client.write.watch.WatchedDesk.WatchedStep;
import guanxi.language.DomainEvent;
import guanxi.language.client.ColumnEvent.MissesEntered;
import guanxi.language.client.DeadlineEvent;
import guanxi.language.client.DeadlineEvent.DeadlineMissed;
import guanxi.language.client.MissEvent;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * What was said of the clocks of a case or series. Apart from what was told of it, because it follows from that, and from standards, hours
 * and calendar, which all may be told late: what does not hold any more is taken back, and what holds instead is said.
 */
@Aggregate
class StepWatch extends DecidingAggregate {
    /** Of a case or series of which nothing was ever said, so that there is no record of it either. */
    private static final Outcome NOTHING_EVER = new Outcome(-1, false);

    @AggregateIdentifier
    private String id;

    private final Map<String, SaidStep> said = new LinkedHashMap<>();
    private MissesEntered entered;
    private ColleagueId holder;

    StepWatch() {}

    /** Given twice, too early or too late it says nothing that is not so. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(LookAtSteps command, WatchedDesk desk, DepartmentTime time) {
        Instant now = Seconds.whole(time.now());
        var watched = desk.read(command.subject(), now);
        var news = newsOfSteps(watched, now);
        newsOfColumn(watched, now).ifPresent(news::add);
        return id == null && news.isEmpty() ? NOTHING_EVER : said(news);
    }

    /** Whoever missed it says why, or whoever answers for him (D-M-B8). */
    @CommandHandler
    Outcome handle(ExplainMiss command, Actor actor, DepartmentTime time) {
        var step = said.values().stream().filter(command::isAbout).findFirst();
        var missed = step.flatMap(SaidStep::missed);
        actor.mustReach(missed.map(DeadlineMissed::whose).orElse(holder));
        command.mustSayEnough();
        if (missed.isEmpty())
            throw new CommandRejected(
                    WatchRule.ONLY_A_MISSED_STEP_IS_EXPLAINED,
                    "This step was not missed, so there is nothing to explain.");
        var before = step.get().miss().explained();
        if (before != null && command.says(before)) return unchanged();
        var outcome = changed(command.why(missed.get(), time.now()));
        return before == null ? outcome : outcome.amending();
    }

    private List<DomainEvent> newsOfSteps(Optional<Watched> watched, Instant now) {
        var news = new ArrayList<DomainEvent>();
        var writer = new StepNews(now);
        var escalation = new Escalation(now);
        Set<String> there = new HashSet<>();
        watched.ifPresent(it -> {
            for (WatchedStep step : it.steps()) {
                there.add(step.of().key());
                var before = said.getOrDefault(step.of().key(), SaidStep.NOTHING);
                var told = writer.of(before, it, step);
                news.addAll(told);
                news.addAll(escalation.newsOf(before.after(told)));
            }
        });
        said.forEach((key, step) -> {
            if (!there.contains(key)) news.addAll(writer.gone(step));
        });
        return news;
    }

    private Optional<MissesEntered> newsOfColumn(Optional<Watched> watched, Instant now) {
        var column = watched.map(Watched::column);
        if (column.isEmpty() && entered == null) return Optional.empty();
        var misses = column.map(WatchedDesk.Column::misses).orElse(List.of());
        boolean isSaid = entered == null ? misses.isEmpty() : entered.misses().equals(misses);
        if (isSaid) return Optional.empty();
        return column.map(it -> it.entered(now)).or(() -> Optional.of(withdrawn(now)));
    }

    private MissesEntered withdrawn(Instant now) {
        return new MissesEntered(
                entered.standard(), entered.caseId(), entered.clientId(), entered.specialistId(), List.of(), now);
    }

    @EventSourcingHandler
    void on(DeadlineEvent event) {
        id = new LookAtSteps(event.of().subject()).watch();
        holder = event.specialistId();
        said.merge(event.of().key(), SaidStep.NOTHING.after(event), (before, first) -> before.after(event));
    }

    @EventSourcingHandler
    void on(MissEvent event) {
        said.computeIfPresent(event.of().key(), (key, step) -> step.after(event));
    }

    @EventSourcingHandler
    void on(MissesEntered event) {
        id = new LookAtSteps(event.subject()).watch();
        holder = event.specialistId();
        entered = event;
    }
}
