package guanxi.client.standards;

import guanxi.language.client.CaseAnswer;
import guanxi.language.client.CaseEntry;
import guanxi.language.client.LateEnd;
import guanxi.language.client.ServiceStep;
import guanxi.language.client.StandardVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case while its entries are read, by time (service-desk-rules.md, How a case is read). */
final class CaseCourse {
    private final StandardVersion standard;
    private final DeskClocks clocks;
    private final Instant callEnd;
    private final List<RoundCourse> rounds = new ArrayList<>();
    private final List<Stretch> pauses = new ArrayList<>();
    private RoundCourse round;
    private String holder;
    private boolean isCancelled;

    CaseCourse(StandardVersion standard, DeskClocks clocks, ToldCase told) {
        this.standard = standard;
        this.clocks = clocks;
        this.callEnd = told.endedAt();
        this.holder = told.agent().number();
        begin(callEnd);
        if (told.answer() == CaseAnswer.AT_ONCE) round.steps().forEach(this::leaveUnlessCalledBack);
    }

    void read(CaseEntry entry) {
        missWhatWasDueBefore(entry.at());
        round.hear(entry);
        for (StepCourse step : round.steps()) act(step, entry);
        round.start(entry.kind(), fromTheCallOn(entry.at()));
        switch (entry.kind()) {
            case HANDED_OVER -> holder = entry.to();
            case PAUSED -> pause(entry.at());
            case RESUMED -> resume(entry.at());
            case CANCELLED -> cancel(entry.at());
            case REOPENED -> reopen(entry.at());
            default -> {}
        }
    }

    CaseReading at(Instant now) {
        missWhatWasDueBefore(now);
        var steps = new ArrayList<CaseReading.OfRound>();
        for (RoundCourse one : rounds)
            for (StepCourse step : one.steps())
                steps.add(new CaseReading.OfRound(
                        one.number(), step.at(now, term(step), isPaused(), round.responsible(step, holder))));
        return new CaseReading(holder, state(), round.number(), steps);
    }

    private void act(StepCourse step, CaseEntry entry) {
        if (!step.isUndecidedOrLate()) return;
        if (round.meets(step, entry)) step.meet(entry.at(), term(step), round.responsible(step, holder));
        else if (step.rule().notNeededAfter().contains(entry.kind())) step.leave(entry.at(), LateEnd.NOT_NEEDED);
    }

    /** What is done exactly when it is due is in time. */
    private void missWhatWasDueBefore(Instant moment) {
        for (StepCourse step : round.steps()) {
            if (!step.isUndecided()) continue;
            Term term = term(step);
            if (term != null && term.dueAt() != null && term.dueAt().isBefore(moment))
                step.miss(term, round.responsible(step, holder));
        }
    }

    private @Nullable Term term(StepCourse step) {
        return step.isUndecided() ? step.term(clocks, pauses, round.promiseFor(step)) : null;
    }

    /** A pause within a pause says nothing. */
    private void pause(Instant at) {
        if (isPaused()) return;
        pauses.add(new Stretch(at, null));
        round.forgetPromises();
    }

    private void resume(Instant at) {
        if (isPaused())
            pauses.set(pauses.size() - 1, new Stretch(pauses.getLast().from(), at));
    }

    private void cancel(Instant at) {
        end(at, LateEnd.CANCELLED);
        isCancelled = true;
    }

    private void reopen(Instant at) {
        resume(at);
        end(at, LateEnd.REOPENED);
        isCancelled = false;
        begin(fromTheCallOn(at));
    }

    private void end(Instant at, LateEnd how) {
        round.steps().stream().filter(StepCourse::isUndecidedOrLate).forEach(step -> step.leave(at, how));
    }

    private void begin(Instant at) {
        round = new RoundCourse(rounds.size() + 1, standard, at);
        rounds.add(round);
    }

    private void leaveUnlessCalledBack(StepCourse step) {
        boolean isCalledBack = step.step() == ServiceStep.CALL_BACK && Boolean.TRUE.equals(standard.callBackAtOnce());
        if (!isCalledBack) step.leave(callEnd, LateEnd.NOT_NEEDED);
    }

    /** What happens during the call counts from its end. */
    private Instant fromTheCallOn(Instant moment) {
        return moment.isBefore(callEnd) ? callEnd : moment;
    }

    private boolean isPaused() {
        return !pauses.isEmpty() && pauses.getLast().to() == null;
    }

    private CaseReading.State state() {
        if (isCancelled) return CaseReading.State.CANCELLED;
        boolean isDone = round.steps().stream().noneMatch(StepCourse::isUndecidedOrLate);
        if (isDone) return CaseReading.State.CLOSED;
        return isPaused() ? CaseReading.State.PAUSED : CaseReading.State.OPEN;
    }
}
