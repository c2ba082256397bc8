package guanxi.client.standards;

import guanxi.client.standards.ToldCase.ToldEntry;
import guanxi.language.client.AnsweredBy;
import guanxi.language.client.CallBack;
import guanxi.language.client.CaseAnswer;
import guanxi.language.client.CaseEntry;
import guanxi.language.client.CaseEntry.Kind;
import guanxi.language.client.Responsible;
import guanxi.language.client.StandardVersion;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what was done for the desk, month by month; whoever has nothing counted is not listed. */
public final class DeskTally {
    private record Key(YearMonth month, Responsible who) {}

    private static final Comparator<ServiceFigures> BY_MONTH_AND_ROLE = Comparator.comparing(ServiceFigures::month)
            .thenComparing(figures -> figures.role().name())
            .thenComparing(ServiceFigures::who);

    private final Map<Key, MonthTally> tallies = new HashMap<>();
    private final ZoneId zone;

    public DeskTally(ZoneId zone) {
        this.zone = zone;
    }

    /** @param told as far as it was told by the moment that the reading is of, which is not before its call ended */
    public void count(ToldCase told, StandardVersion standard, CaseReading reading) {
        var taken = of(told.agent(), told.startedAt());
        taken.call(told.answer() == CaseAnswer.AT_ONCE);
        if (told.rings() != null) taken.rings(told.rings() <= standard.rings());
        reading.steps().forEach(step -> count(step.step()));
        told.entries().stream().map(ToldEntry::entry).forEach(entry -> count(told, entry));
    }

    /** @param made its call-backs by the moment that the reading is of */
    public void count(List<ToldCallBack> made, StandardVersion standard, SeriesReading reading) {
        reading.callBacks().forEach(call -> count(call.step()));
        reading.problems().forEach(problem -> problem.steps().forEach(this::count));
        made.stream().map(ToldCallBack::callBack).forEach(call -> count(call, standard));
    }

    /** @param named the case that a client complains of again in a call that starts at that moment */
    public void reComplaint(ToldCase named, Instant start) {
        of(ToldCases.holder(named.upTo(start)), start).reComplaint();
    }

    /** By month, role and who. */
    public List<ServiceFigures> figures() {
        return tallies.entrySet().stream()
                .map(one ->
                        one.getValue().figures(one.getKey().who(), one.getKey().month()))
                .sorted(BY_MONTH_AND_ROLE)
                .toList();
    }

    private void count(StepReading step) {
        switch (step.state()) {
            case MET -> count(step, step.metAt(), true);
            case MISSED -> count(step, step.dueAt(), false);
            case OPEN, DUE_SOON, PAUSED, NOT_NEEDED -> {}
        }
    }

    private void count(StepReading step, Instant decidedAt, boolean isMet) {
        Responsible who = step.responsible();
        if (who != null) of(who, decidedAt).step(step.step(), isMet);
    }

    private void count(ToldCase told, CaseEntry entry) {
        boolean isFlag = entry.kind() == Kind.CONDUCT_FLAGGED;
        if (!isFlag && entry.satisfaction() == null) return;
        var held = of(ToldCases.holder(told.upTo(entry.at())), entry.at());
        if (isFlag) held.conductFlags(1);
        else held.satisfaction(entry.satisfaction());
    }

    private void count(CallBack call, StandardVersion standard) {
        boolean isToThePoint = call.answeredBy() == AnsweredBy.OWNER && call.toThePoint() != null;
        if (!isToThePoint && call.satisfaction() == null && call.conduct().isEmpty()) return;
        var made = of(call.agent(), call.at());
        if (isToThePoint) made.toThePoint(call.toThePoint() <= standard.toThePoint());
        if (call.satisfaction() != null) made.satisfaction(call.satisfaction());
        made.conductFlags(call.conduct().size());
    }

    private MonthTally of(ColleagueId agent, Instant at) {
        return of(Responsible.agent(agent), at);
    }

    private MonthTally of(Responsible who, Instant at) {
        return tallies.computeIfAbsent(new Key(YearMonth.from(at.atZone(zone)), who), key -> new MonthTally());
    }
}
