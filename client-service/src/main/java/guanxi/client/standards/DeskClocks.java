package guanxi.client.standards;

import guanxi.language.client.StepClock;
import guanxi.language.client.StepLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What each clock of the desk counts: all time, that of working days, that of service hours (service-desk-rules.md, Clocks). */
public final class DeskClocks {
    /** Whoever closes the call centre for longer has nothing due. */
    private static final int LONGEST_BREAK_IN_DAYS = 3_660;

    private final ServiceHours hours;
    private final Predicate<LocalDate> isWorked;
    private final ZoneId zone;

    /** @param isWorked by the calendar of all */
    public DeskClocks(Collection<StatedServiceHours> hours, Predicate<LocalDate> isWorked, ZoneId zone) {
        this.hours = new ServiceHours(hours);
        this.isWorked = isWorked;
        this.zone = zone;
    }

    /** The local day of a moment. */
    public LocalDate dateOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    ZoneId zone() {
        return zone;
    }

    Term term(StepLimit limit, Instant start) {
        return term(limit, start, List.of());
    }

    /** @param pauses in the order of their time, none within another; the last may not have ended */
    Term term(StepLimit limit, Instant start, List<Stretch> pauses) {
        var whole = Duration.ofMinutes(limit.amount());
        return new Term(
                counted(whole, limit.clock(), start, pauses),
                counted(whole.minusMinutes(limit.warnMinutes()), limit.clock(), start, pauses));
    }

    /** The first moment at which the clock has counted that much; absent if it never has. */
    private @Nullable Instant counted(Duration amount, StepClock clock, Instant start, List<Stretch> pauses) {
        Duration left = amount;
        Instant from = start;
        for (Stretch pause : pauses) {
            if (pause.to() != null && !pause.to().isAfter(from)) continue;
            Instant found = counted(left, clock, from, pause.from());
            if (found != null) return found;
            if (pause.to() == null) return null;
            left = left.minus(running(clock, from, pause.from()));
            from = pause.to();
        }
        return counted(left, clock, from, (Instant) null);
    }

    /** @param until the last moment at which it may be; absent for ever */
    private @Nullable Instant counted(Duration amount, StepClock clock, Instant from, @Nullable Instant until) {
        Duration left = amount;
        for (var runs = runs(clock, from, until).iterator(); runs.hasNext(); ) {
            Stretch run = runs.next();
            if (run.to() == null || left.compareTo(Duration.between(run.from(), run.to())) <= 0)
                return run.from().plus(left);
            left = left.minus(Duration.between(run.from(), run.to()));
        }
        return null;
    }

    private Duration running(StepClock clock, Instant from, Instant until) {
        return runs(clock, from, until)
                .map(run -> Duration.between(run.from(), run.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** When the clock runs between the two, as far as one looks. */
    private Stream<Stretch> runs(StepClock clock, Instant from, @Nullable Instant until) {
        if (until != null && !from.isBefore(until)) return Stream.empty();
        return switch (clock) {
            case ELAPSED -> Stream.of(new Stretch(from, until));
            case WORK_DAYS -> days(from, until).flatMap(this::workedDay).flatMap(run -> cut(run, from, until));
            case SERVICE_HOURS -> days(from, until).flatMap(this::served).flatMap(run -> cut(run, from, until));
            case CALENDAR_DAYS -> throw new IllegalArgumentException("Whole days are counted from a day, not a moment");
        };
    }

    private Stream<LocalDate> days(Instant from, @Nullable Instant until) {
        LocalDate first = from.atZone(zone).toLocalDate();
        LocalDate end = first.plusDays(LONGEST_BREAK_IN_DAYS);
        LocalDate asked = until == null ? end : until.atZone(zone).toLocalDate().plusDays(1);
        return first.datesUntil(asked.isBefore(end) ? asked : end);
    }

    private Stream<Stretch> workedDay(LocalDate day) {
        return isWorked.test(day) ? Stream.of(new Stretch(startOf(day), startOf(day.plusDays(1)))) : Stream.empty();
    }

    private Stream<Stretch> served(LocalDate day) {
        return hours.on(day, isWorked.test(day)).stream()
                .map(part -> new Stretch(moment(day, part.from()), moment(day, part.to())));
    }

    private static Stream<Stretch> cut(Stretch run, Instant from, @Nullable Instant until) {
        Instant begins = run.from().isBefore(from) ? from : run.from();
        Instant ends = until != null && run.to().isAfter(until) ? until : run.to();
        return begins.isBefore(ends) ? Stream.of(new Stretch(begins, ends)) : Stream.empty();
    }

    private Instant moment(LocalDate day, String onTheWall) {
        return onTheWall.equals("24:00")
                ? startOf(day.plusDays(1))
                : day.atTime(LocalTime.parse(onTheWall)).atZone(zone).toInstant();
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
