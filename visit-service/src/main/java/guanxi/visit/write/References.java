package guanxi.visit.write;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.MarketDayEvent.JudgedVisit;
import guanxi.language.visit.NormVersion;
import guanxi.language.visit.Territories;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.NotThere;
import guanxi.platform.decision.Unknown;
import guanxi.visit.norms.Register;
import guanxi.visit.settings.SettingsInForce;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a decision needs to know of others: that they exist and when they are there, which territory was theirs at a moment (B-13), whose
 * they are on a day, whose a visit is, which norms hold on it, which settings are in force, what is registered of a territory. An
 * aggregate asks while it is locked, so what it writes last is what it was answered last.
 */
public interface References {

    Optional<TerritoryId> territoryOf(ClientId client, Instant moment);

    Optional<Set<TerritoryId>> territoriesOf(ColleagueId specialist, Instant moment);

    Optional<ColleagueId> directorOf(ColleagueId specialist, LocalDate day);

    /** Whether he is in the department on any day of the month. */
    boolean isThereDuring(ColleagueId specialist, YearMonth month);

    NormVersion normsOn(LocalDate day);

    SettingsInForce settings();

    /** What is registered of a territory on a day (F-15). */
    Register registerOf(TerritoryId territory, LocalDate day);

    boolean knows(OfficeId office);

    Optional<ColleagueId> specialistOf(VisitId visit);

    default void mustKnow(ColleagueId specialist) {
        territories(specialist, Instant.EPOCH);
    }

    default void mustKnow(ClientId client) {
        require(client, Instant.EPOCH);
    }

    /** @param office absent for all of the department */
    default void mustKnow(@Nullable OfficeId office) {
        if (office != null && !knows(office)) throw Unknown.office(office.number(), "office");
    }

    default void mustKnow(VisitId visit) {
        specialist(visit);
    }

    /** Nothing is planned for who is not in the department on any day of the month. */
    default void mustBeThereDuring(ColleagueId specialist, YearMonth month) {
        if (!isThereDuring(specialist, month)) throw NotThere.in(month, specialist.number(), "specialistId");
    }

    /** The visit with the territories that it is judged by (B-13). */
    default JudgedVisit inItsTerritories(JudgedVisit visit, ColleagueId specialist) {
        return visit.in(territories(specialist, visit.clientId(), visit.startedAt()));
    }

    default Territories territories(ColleagueId specialist, ClientId client, Instant moment) {
        return new Territories(require(client, moment), List.copyOf(territories(specialist, moment)));
    }

    default Set<TerritoryId> territories(ColleagueId specialist, Instant moment) {
        return territoriesOf(specialist, moment)
                .orElseThrow(() -> Unknown.specialist(specialist.number(), "specialistId"));
    }

    /** The director who answers for a specialist's day. */
    default ColleagueId director(ColleagueId specialist, LocalDate day) {
        return directorOf(specialist, day).orElseThrow(() -> Unknown.specialist(specialist.number(), "specialistId"));
    }

    /** Whose visit it is. */
    default ColleagueId specialist(VisitId visit) {
        return specialistOf(visit)
                .orElseThrow(() -> new CommandRejected(
                        VisitRule.UNKNOWN_VISIT,
                        "There is no visit " + visit.number() + ".",
                        "visitId",
                        visit.number()));
    }

    private TerritoryId require(ClientId client, Instant moment) {
        return territoryOf(client, moment).orElseThrow(() -> Unknown.client(client.number()));
    }
}
