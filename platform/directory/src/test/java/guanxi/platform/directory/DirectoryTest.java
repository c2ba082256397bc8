package guanxi.platform.directory;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.Person;
import guanxi.language.client.ClientEvent.ClientHandedOver;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientEvent.ClientRelocated;
import guanxi.language.client.ClientEvent.ClientRenamed;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.language.organisation.ColleagueEvent.ColleagueEnrolled;
import guanxi.language.organisation.ColleagueEvent.ColleagueJoined;
import guanxi.language.organisation.ColleagueEvent.ColleagueLeft;
import guanxi.language.organisation.ColleagueEvent.ColleagueMovedToTeam;
import guanxi.language.organisation.ColleagueEvent.ColleagueRenamed;
import guanxi.language.organisation.ColleagueEvent.ColleagueTerritoriesChanged;
import guanxi.language.organisation.ColleagueEvent.RoleCorrected;
import guanxi.language.organisation.ColleagueEvent.RoleGiven;
import guanxi.language.organisation.ColleagueEvent.RoleTaken;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.language.organisation.OrganisationRole;
import guanxi.language.organisation.Profile;
import guanxi.language.organisation.TeamId;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import guanxi.platform.tenure.Team;
import guanxi.platform.view.ViewFixture;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DirectoryTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DepartmentTime TIME = new DepartmentTime(Clock.systemUTC(), SHANGHAI);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate TENTH = LocalDate.of(2026, 6, 10);

    @Nested
    class Of_clients {
        private static final ClientId SHOP = new ClientId("C1");
        private final ViewFixture<KnownClient> clients =
                ViewFixture.of(new KnownClientProjection(TIME), KnownClient.VIEW);

        @Test
        void a_relocation_told_later_holds_from_its_day_on() {
            clients.given(
                    new ClientRegistered(SHOP, profile("Zhengyang", "south"), at(JUNE, "09:00")),
                    new ClientRenamed(SHOP, "Zhengyang Ltd", at(TENTH, "09:00")),
                    new ClientRelocated(
                            SHOP, new TerritoryId("east"), JUNE.plusDays(2), null, "moved", at(TENTH, "10:00")));
            KnownClient shop = clients.reader().byId("C1").orElseThrow();
            assertThat(shop.name()).isEqualTo("Zhengyang Ltd");
            assertThat(shop.territoryAt(at(JUNE.plusDays(1), "23:59"))).isEqualTo(new TerritoryId("south"));
            assertThat(shop.territoryAt(at(JUNE.plusDays(2), "00:00"))).isEqualTo(new TerritoryId("east"));
            assertThat(shop.territoryAt(at(TENTH, "12:00"))).isEqualTo(new TerritoryId("east"));
        }

        @Test
        void a_relocation_of_a_moment_holds_from_that_moment_on_B_13() {
            clients.given(
                    new ClientRegistered(SHOP, profile("Zhengyang", "south"), at(JUNE, "09:00")),
                    new ClientRelocated(
                            SHOP, new TerritoryId("west"), TENTH, at(TENTH, "09:00"), null, at(TENTH, "09:00")));
            KnownClient shop = clients.reader().byId("C1").orElseThrow();
            assertThat(shop.territoryAt(at(TENTH, "08:59"))).isEqualTo(new TerritoryId("south"));
            assertThat(shop.territoryAt(at(TENTH, "09:00"))).isEqualTo(new TerritoryId("west"));
        }

        @Test
        void who_answers_for_a_client_is_whom_it_was_handed_over_to() {
            clients.given(
                    new ClientRegistered(SHOP, profile("Zhengyang", "south"), at(JUNE, "09:00")),
                    new ClientHandedOver(SHOP, new ColleagueId("S001"), new ColleagueId("S002"), at(TENTH, "09:00")));
            assertThat(clients.reader().byId("C1").orElseThrow().owner()).isEqualTo(new ColleagueId("S002"));
        }

        private static ClientProfile profile(String name, String territory) {
            return new ClientProfile(
                    name,
                    ClientProfile.Tier.A,
                    ClientProfile.Stage.ACTIVE,
                    "telecom",
                    new TerritoryId(territory),
                    "Peace Road 940",
                    new ColleagueId("S001"),
                    Person.ofClient(new ClientId("C1"), "Wang", "director", "13800000000"));
        }
    }

    @Nested
    class Of_specialists {
        private static final ColleagueId LIN = new ColleagueId("S001");
        private static final ColleagueEnrolled ENROLLED =
                new ColleagueEnrolled(LIN, profile("一组", "north"), null, at(JUNE, "09:00"));
        private final ViewFixture<KnownColleague> colleagues =
                ViewFixture.of(new ColleagueProjection(TIME), KnownColleague.VIEW);

        @Test
        void teams_and_territories_are_answered_as_of_then() {
            colleagues.given(
                    ENROLLED,
                    new ColleagueMovedToTeam(
                            LIN, new TeamId("二组"), new ColleagueId("D02"), TENTH, null, "moved", at(TENTH, "10:00")),
                    new ColleagueTerritoriesChanged(
                            LIN,
                            List.of(new TerritoryId("south"), new TerritoryId("east")),
                            JUNE.plusDays(4),
                            null,
                            "new map",
                            at(TENTH, "10:00")));
            assertThat(lin().teamOn(TENTH.minusDays(1))).isEqualTo(new Team(new TeamId("一组"), new ColleagueId("D01")));
            assertThat(lin().teamOn(TENTH)).isEqualTo(new Team(new TeamId("二组"), new ColleagueId("D02")));
            assertThat(lin().territoriesAt(at(JUNE.plusDays(3), "12:00"))).containsExactly(new TerritoryId("north"));
            assertThat(lin().territoriesAt(at(JUNE.plusDays(4), "12:00")))
                    .containsExactlyInAnyOrder(new TerritoryId("east"), new TerritoryId("south"));
        }

        @Test
        void he_is_found_in_the_team_that_he_is_in_now() {
            colleagues.given(
                    ENROLLED,
                    new ColleagueMovedToTeam(
                            LIN, new TeamId("二组"), new ColleagueId("D02"), TENTH, null, "moved", at(TENTH, "10:00")),
                    new ColleagueMovedToTeam(
                            LIN,
                            new TeamId("三组"),
                            new ColleagueId("D03"),
                            JUNE,
                            null,
                            "forgotten",
                            at(TENTH, "11:00")));
            assertThat(colleagues.reader().find(Query.where("team", "二组"))).hasSize(1);
            assertThat(colleagues.reader().find(Query.where("team", "三组"))).isEmpty();
        }

        @Test
        void an_amendment_of_his_name_changes_neither_team_nor_territories() {
            colleagues.given(
                    ENROLLED,
                    new ColleagueRenamed(LIN, "林梅", at(TENTH, "10:00")),
                    new ColleagueMovedToTeam(
                            LIN,
                            new TeamId("二组"),
                            new ColleagueId("D02"),
                            JUNE,
                            null,
                            "forgotten",
                            at(TENTH, "11:00")));
            assertThat(lin().team()).isEqualTo(new TeamId("二组"));
        }

        @Test
        void he_is_there_from_his_first_day_to_his_last() {
            colleagues.given(
                    ENROLLED,
                    new ColleagueJoined(LIN, JUNE, null, at(JUNE, "10:00")),
                    new ColleagueLeft(LIN, TENTH, "left", at(TENTH, "10:00")));
            assertThat(lin().isThereOn(JUNE.minusDays(1))).isFalse();
            assertThat(lin().isThereOn(TENTH)).isTrue();
            assertThat(lin().isThereOn(TENTH.plusDays(1))).isFalse();
            assertThat(lin().isThereDuring(TENTH.plusDays(1), TENTH.plusDays(20)))
                    .isFalse();
        }

        @Test
        void his_roles_decide_on_which_of_his_days_he_is_assessed_in_whatever_order_they_are_told() {
            var office = new OfficeId("O01");
            colleagues.given(
                    ENROLLED,
                    new RoleGiven(LIN, TENTH, OrganisationRole.SUPPORT, office, at(JUNE, "09:00")),
                    new RoleGiven(LIN, JUNE, OrganisationRole.DIRECTOR, office, at(JUNE, "10:00")),
                    new ColleagueLeft(LIN, TENTH.plusDays(5), "left", at(TENTH, "10:00")));
            assertThat(lin().isAssessedDuring(JUNE.minusDays(1), TENTH.minusDays(1)))
                    .isTrue();
            assertThat(lin().isAssessedDuring(JUNE, TENTH.minusDays(1))).isFalse();
            assertThat(lin().isAssessedDuring(JUNE, TENTH)).isTrue();
            assertThat(lin().isAssessedDuring(TENTH.plusDays(6), TENTH.plusDays(20)))
                    .isFalse();
            assertThat(lin().roles().daysOfComingToBeAssessed()).containsExactly(TENTH);
            colleagues.given(
                    new RoleCorrected(LIN, JUNE, OrganisationRole.SPECIALIST, office, "wrong", at(TENTH, "11:00")),
                    new RoleTaken(LIN, TENTH, "wrong", at(TENTH, "12:00")));
            assertThat(lin().isAssessedDuring(JUNE, JUNE)).isTrue();
            assertThat(lin().roles().daysOfComingToBeAssessed()).isEmpty();
            colleagues.redelivering().expectSame();
        }

        @Test
        void an_event_delivered_twice_changes_nothing() {
            colleagues
                    .given(
                            ENROLLED,
                            new ColleagueMovedToTeam(
                                    LIN,
                                    new TeamId("二组"),
                                    new ColleagueId("D02"),
                                    TENTH,
                                    null,
                                    "moved",
                                    at(TENTH, "10:00")))
                    .redelivering()
                    .expectSame();
        }

        private KnownColleague lin() {
            return colleagues.reader().byId("S001").orElseThrow();
        }

        private static Profile profile(String team, String... territories) {
            return new Profile(
                    "林小梅",
                    new TeamId(team),
                    new ColleagueId("D01"),
                    Stream.of(territories).map(TerritoryId::new).toList());
        }
    }

    private static Instant at(LocalDate day, String time) {
        return LocalDateTime.parse(day + "T" + time).atZone(SHANGHAI).toInstant();
    }
}
