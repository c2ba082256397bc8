package guanxi.visit.write;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.Area;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.AppointmentId;
import guanxi.language.visit.NormVersion;
import guanxi.language.visit.Samples;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.ActorParameterResolverFactory;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Persons;
import guanxi.platform.decision.Reach;
import guanxi.visit.norms.Register;
import guanxi.visit.settings.SettingsInForce;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** The small department that the aggregates of this service are tried in: who and where everybody is, and what time it is. */
public final class Field {
    public static final String ERASED = "已删除的人";
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    public static final LocalDate DAY = Samples.DAY;
    public static final Instant NOW = at(DAY, "12:00");
    public static final DepartmentTime TIME = new DepartmentTime(Clock.fixed(NOW, SHANGHAI), SHANGHAI);

    public static final ColleagueId LIN = Samples.LIN;
    public static final ColleagueId STRANGER = new ColleagueId("S999");
    public static final ColleagueId DIRECTOR = new ColleagueId("D01");
    public static final OfficeId OFFICE = new OfficeId("O01");
    public static final ColleagueId COLLEAGUE = new ColleagueId("S002");
    public static final AppointmentId COLLEAGUES_APPOINTMENT = new AppointmentId("B00002");
    public static final ClientId NORTH_SHOP = Samples.SHOP;
    public static final ClientId SOUTH_SHOP = new ClientId("C00002");
    public static final ClientId NOBODYS_SHOP = new ClientId("C99999");

    public static final MetaData DEPARTMENT = reaching(Reach.DEPARTMENT);
    public static final MetaData AS_LIN = as("specialist", Reach.of(Set.of(LIN.number())));
    public static final MetaData AS_COLLEAGUE = reaching(Reach.of(Set.of(COLLEAGUE.number())));

    private Field() {}

    public static <T> AggregateTestFixture<T> of(Class<T> aggregate) {
        return of(aggregate, (specialist, day, moment) -> false);
    }

    public static <T> AggregateTestFixture<T> of(Class<T> aggregate, SignIns signIns) {
        return of(aggregate, signIns, new Town());
    }

    public static <T> AggregateTestFixture<T> of(Class<T> aggregate, SignIns signIns, References references) {
        return of(aggregate, signIns, references, person -> ERASED.equals(person.name()) ? person.forgotten() : person);
    }

    public static <T> AggregateTestFixture<T> of(Class<T> aggregate, Persons persons) {
        return of(aggregate, (specialist, day, moment) -> false, new Town(), persons);
    }

    private static <T> AggregateTestFixture<T> of(
            Class<T> aggregate, SignIns signIns, References references, Persons persons) {
        var fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerInjectableResource(references);
        fixture.registerInjectableResource(signIns);
        fixture.registerInjectableResource(persons);
        fixture.registerInjectableResource(
                (Diaries) number -> number.equals(COLLEAGUES_APPOINTMENT) ? Optional.of(COLLEAGUE) : Optional.empty());
        fixture.registerInjectableResource(TIME);
        fixture.registerParameterResolverFactory(new ActorParameterResolverFactory());
        return fixture;
    }

    public static Instant at(LocalDate day, String time) {
        return LocalDateTime.parse(day + "T" + time).atZone(SHANGHAI).toInstant();
    }

    public static Instant at(String time) {
        return at(DAY, time);
    }

    public static MetaData reaching(Reach reach) {
        return as("manager", reach);
    }

    public static MetaData as(String role, Reach reach) {
        return MetaData.from(Map.of(Actor.ID, "tester", Actor.ROLES, role, Actor.REACH, reach.asText()));
    }

    public static MetaData expectingVersion(long version) {
        return DEPARTMENT.and(DecidingAggregate.EXPECTED_VERSION, version);
    }

    /**
     * Lin works the north, and from 1 July the south instead, and leaves at the end of August; one shop stands in each. The north alone is
     * registered. There is one office. The norms are the built-in ones, and nothing was set otherwise.
     */
    public static class Town implements References {
        private static final Register NORTH =
                new Register(List.of("010-55"), new Area(new BigDecimal("30.1"), new BigDecimal("120"), 4000));
        private static final Instant LIN_MOVES = at(LocalDate.of(2026, 7, 1), "00:00");

        @Override
        public Optional<TerritoryId> territoryOf(ClientId client, Instant moment) {
            if (client.equals(NORTH_SHOP)) return Optional.of(new TerritoryId("north"));
            return client.equals(SOUTH_SHOP) ? Optional.of(new TerritoryId("south")) : Optional.empty();
        }

        @Override
        public Optional<Set<TerritoryId>> territoriesOf(ColleagueId specialist, Instant moment) {
            if (!specialist.equals(LIN)) return Optional.empty();
            return Optional.of(Set.of(new TerritoryId(moment.isBefore(LIN_MOVES) ? "north" : "south")));
        }

        @Override
        public Optional<ColleagueId> directorOf(ColleagueId specialist, LocalDate day) {
            return specialist.equals(LIN) ? Optional.of(DIRECTOR) : Optional.empty();
        }

        @Override
        public boolean isThereDuring(ColleagueId specialist, YearMonth month) {
            return specialist.equals(LIN) && !month.isAfter(YearMonth.of(2026, 8));
        }

        @Override
        public boolean knows(OfficeId office) {
            return office.equals(OFFICE);
        }

        @Override
        public NormVersion normsOn(LocalDate day) {
            return NormVersion.BUILT_IN;
        }

        @Override
        public SettingsInForce settings() {
            return SettingsInForce.DEFAULTS;
        }

        @Override
        public Register registerOf(TerritoryId territory, LocalDate day) {
            return territory.equals(Samples.NORTH.client()) ? NORTH : Register.NOTHING;
        }

        @Override
        public Optional<ColleagueId> specialistOf(VisitId visit) {
            return visit.equals(Samples.V1) ? Optional.of(LIN) : Optional.empty();
        }
    }
}
