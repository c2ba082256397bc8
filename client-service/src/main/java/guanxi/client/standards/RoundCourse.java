package guanxi.client.standards;

import guanxi.language.client.CaseEntry;
import guanxi.language.client.CaseEntry.Kind;
import guanxi.language.client.Responsible;
import guanxi.language.client.ServiceStandard;
import guanxi.language.client.ServiceStep;
import guanxi.language.client.StandardVersion;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A round of a case while its entries are read: what happened in it, and its steps. A re-opened case begins another. */
final class RoundCourse {
    private static final Set<ServiceStep> PROMISED = EnumSet.of(ServiceStep.CLIENT_ANSWER, ServiceStep.PROMISED_REPLY);

    private final int number;
    private final StandardVersion standard;
    private final List<StepCourse> steps;
    private final Set<Kind> happened = EnumSet.noneOf(Kind.class);
    private @Nullable String centre;
    private @Nullable String department;
    private boolean hasSolver;
    private @Nullable Instant promise;

    /** @param begin the end of the call, or of what counts as one */
    RoundCourse(int number, StandardVersion standard, Instant begin) {
        this.number = number;
        this.standard = standard;
        this.steps = standard.standard().steps().stream()
                .map(step -> new StepCourse(step, standard.limits().get(step)))
                .toList();
        steps.stream().filter(step -> step.rule().startsWithTheRound()).forEach(step -> step.start(begin));
    }

    int number() {
        return number;
    }

    List<StepCourse> steps() {
        return steps;
    }

    /** Who is named, and what is promised. */
    void hear(CaseEntry entry) {
        switch (entry.kind()) {
            case PASSED_ON -> centre = entry.to();
            case DEPARTMENT_NOTIFIED -> department = entry.to();
            case REPLY_PROMISED -> promise = earlier(promise, entry.promisedFor());
            default -> {}
        }
        hasSolver |= entry.solver() != null;
    }

    /** A department is notified of a rescue only when somebody is named who solves it (T-10). */
    boolean meets(StepCourse step, CaseEntry entry) {
        if (!step.isStarted()) return false;
        if (step.step() != ServiceStep.NOTIFY || standard.standard() != ServiceStandard.S5)
            return step.rule().metBy() == entry.kind();
        return switch (entry.kind()) {
            case DEPARTMENT_NOTIFIED -> hasSolver;
            case SOLVER_NAMED -> happened.contains(Kind.DEPARTMENT_NOTIFIED);
            default -> false;
        };
    }

    /**
     * The first of a kind starts clocks.
     *
     * @param from when they start
     */
    void start(Kind kind, Instant from) {
        if (!happened.add(kind)) return;
        for (StepCourse step : steps) {
            boolean starts = step.rule().startedBy() == kind || step.rule().startedAnewBy() == kind;
            if (starts && step.isUndecided()) step.start(from);
        }
    }

    /** What was promised before a pause counts no longer. */
    void forgetPromises() {
        promise = null;
    }

    @Nullable
    Instant promiseFor(StepCourse step) {
        return PROMISED.contains(step.step()) ? promise : null;
    }

    /** @param holder of the case */
    @Nullable
    Responsible responsible(StepCourse step, String holder) {
        Responsible.Role role = step.rule().who();
        return switch (role) {
            case AGENT -> Responsible.of(role, holder);
            case RESOURCE_CENTRE -> Responsible.of(role, centre);
            case DEPARTMENT -> Responsible.of(role, department);
        };
    }

    private static Instant earlier(@Nullable Instant one, Instant other) {
        return one == null || other.isBefore(one) ? other : one;
    }
}
