package guanxi.evaluation.write.colleague;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.evaluation.write.colleague.ColleagueCommand.GrantLeave;
import guanxi.evaluation.write.colleague.ColleagueCommand.RecordLeave;
import guanxi.evaluation.write.colleague.ColleagueCommand.WithdrawLeave;
import guanxi.language.organisation.ColleagueEvent;
import guanxi.language.organisation.ColleagueEvent.LeaveGranted;
import guanxi.language.organisation.ColleagueEvent.LeaveWithdrawn;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.NotThere;
import guanxi.platform.tenure.Stays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The days on which a colleague does not work, and what happens if one is told. A row of the form that was accepted once is no news, though
 * the day was withdrawn since.
 */
final class LeaveDays {
    private final Set<LocalDate> granted = new HashSet<>();
    private final Set<LocalDate> everTold = new HashSet<>();

    Stream<ColleagueEvent> record(RecordLeave command, Stays stays, Instant now) {
        if (everTold.contains(command.date())) return Stream.of();
        return granted(command.colleagueId(), command.date(), stays, now);
    }

    Stream<ColleagueEvent> grant(GrantLeave command, Stays stays, Instant now) {
        if (granted.contains(command.date())) return Stream.of();
        return granted(command.colleagueId(), command.date(), stays, now);
    }

    Stream<ColleagueEvent> withdraw(WithdrawLeave command, Instant now) {
        String number = command.colleagueId().number();
        require(
                everTold.contains(command.date()),
                CommonRule.NOT_FOUND,
                "Specialist " + number + " has no leave on " + command.date() + ".");
        if (!granted.contains(command.date())) return Stream.of();
        return Stream.of(new LeaveWithdrawn(command.colleagueId(), command.date(), command.reason(), now));
    }

    private static Stream<ColleagueEvent> granted(ColleagueId who, LocalDate date, Stays stays, Instant now) {
        if (!stays.on(date)) throw NotThere.on(date, who.number(), "specialistId");
        return Stream.of(new LeaveGranted(who, date, now));
    }

    void after(ColleagueEvent event) {
        if (event instanceof LeaveGranted told) {
            granted.add(told.date());
            everTold.add(told.date());
        }
        if (event instanceof LeaveWithdrawn withdrawn) granted.remove(withdrawn.date());
    }
}
