package guanxi.evaluation.write.colleague;

import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.evaluation.write.DatedRows;
import guanxi.evaluation.write.colleague.ColleagueCommand.CorrectRole;
import guanxi.evaluation.write.colleague.ColleagueCommand.GiveRole;
import guanxi.evaluation.write.colleague.ColleagueCommand.TakeRole;
import guanxi.language.organisation.ColleagueEvent;
import guanxi.language.organisation.ColleagueEvent.RoleCorrected;
import guanxi.language.organisation.ColleagueEvent.RoleGiven;
import guanxi.language.organisation.ColleagueEvent.RoleTaken;
import guanxi.language.organisation.OfficeId;
import guanxi.language.organisation.OrganisationRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The roles of a colleague over time, each known by the day from which it holds, and what happens if one is told. */
final class RolesSoFar {
    private final DatedRows<InOffice> roles = new DatedRows<>();

    private record InOffice(OrganisationRole role, OfficeId officeId) {}

    Stream<ColleagueEvent> give(GiveRole command, Instant now) {
        var given = new InOffice(command.role(), command.officeId());
        if (roles.said(command.from()).contains(given)) return Stream.of();
        requireSame("This role", roles.latest(command.from()), given);
        return Stream.of(new RoleGiven(command.colleagueId(), command.from(), command.role(), command.officeId(), now));
    }

    Stream<ColleagueEvent> correct(CorrectRole command, Instant now) {
        mustBeKnown(command.from());
        var right = new InOffice(command.role(), command.officeId());
        if (roles.stands(command.from()) && right.equals(roles.latest(command.from()))) return Stream.of();
        return Stream.of(new RoleCorrected(
                command.colleagueId(), command.from(), command.role(), command.officeId(), command.reason(), now));
    }

    Stream<ColleagueEvent> take(TakeRole command, Instant now) {
        mustBeKnown(command.from());
        if (!roles.stands(command.from())) return Stream.of();
        return Stream.of(new RoleTaken(command.colleagueId(), command.from(), command.reason(), now));
    }

    void after(ColleagueEvent event) {
        switch (event) {
            case RoleGiven given -> roles.isSaid(given.from(), new InOffice(given.role(), given.officeId()));
            case RoleCorrected right -> roles.isSaid(right.from(), new InOffice(right.role(), right.officeId()));
            case RoleTaken taken -> roles.isWithdrawn(taken.from());
            default -> {}
        }
    }

    private void mustBeKnown(LocalDate from) {
        roles.mustBeKnown(from, "No role was given from " + from + " on.");
    }
}
