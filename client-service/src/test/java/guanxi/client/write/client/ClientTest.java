package guanxi.client.write.client;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;

import guanxi.client.write.client.ClientCommand.AmendClient;
import guanxi.client.write.client.ClientCommand.EraseContact;
import guanxi.client.write.client.ClientCommand.RegisterClient;
import guanxi.client.write.client.ClientCommand.RelocateClient;
import guanxi.language.Person;
import guanxi.language.client.ClientEvent.ClientAddressChanged;
import guanxi.language.client.ClientEvent.ClientHandedOver;
import guanxi.language.client.ClientEvent.ClientIndustryChanged;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientEvent.ClientRelocated;
import guanxi.language.client.ClientEvent.ClientRenamed;
import guanxi.language.client.ClientEvent.ClientStageChanged;
import guanxi.language.client.ClientEvent.ClientTierChanged;
import guanxi.language.client.ClientEvent.ContactChanged;
import guanxi.language.client.ClientEvent.ContactErased;
import guanxi.language.client.ClientEvent.ContactNamed;
import guanxi.language.client.ClientEvent.MainContactChosen;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.language.client.Contact;
import guanxi.language.client.ContactId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.ActorParameterResolverFactory;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Persons;
import guanxi.platform.decision.Rule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClientTest {
    private static final Instant BEFORE = Instant.parse("2026-05-01T01:00:00Z");
    private static final Instant NOW = Instant.parse("2026-06-01T01:00:00Z");
    private static final ClientId CLIENT = new ClientId("C1");
    private static final Person CONTACT = new Person("C1", "Wang", "director", "13800000000");
    private static final Person SUCCESSOR = new Person("C1", "Li", "director", "13900000000");
    private static final Person FORMER = new Person("C1", "Zhao", "director", "13700000000");
    private static final Person ERASED = new Person("C1", null, null, null);
    private static final ContactId SECOND = new ContactId("2");
    private static final Map<String, Object> ANYBODYS = Map.of(Actor.REACH, "*");
    private static final Map<String, Object> AS_OWNER = Map.of(Actor.REACH, "S001", Actor.ROLES, "specialist");
    private static final Map<String, Object> AS_SUPERVISOR =
            Map.of(Actor.REACH, "S001,S002", Actor.ROLES, "specialist,supervisor");
    private static final LocalDate FIRST_OF_MAY = LocalDate.of(2026, 5, 1);

    private final FixtureConfiguration<Client> client = new AggregateTestFixture<>(Client.class)
            .registerInjectableResource(
                    (Owners) owner -> Set.of("S001", "S002", "S003").contains(owner.number()))
            .registerInjectableResource((Persons) person -> person.name().equals("Zhao") ? ERASED : person)
            .registerInjectableResource((KnownPersons) "p-wang"::equals)
            .registerInjectableResource(new DepartmentTime(Clock.fixed(NOW, ZoneId.of("UTC")), ZoneId.of("UTC")))
            .registerParameterResolverFactory(new ActorParameterResolverFactory());

    @Test
    void a_client_is_registered_with_its_whole_profile() {
        client.givenNoPriorActivity()
                .when(register(profile("S001", CONTACT)), ANYBODYS)
                .expectEvents(new ClientRegistered(CLIENT, profile("S001", CONTACT), NOW))
                .expectResultMessagePayload(new Outcome(0, true));
    }

    @Test
    void the_same_profile_again_changes_nothing() {
        client.given(registered(profile("S001", CONTACT)))
                .when(register(profile("S001", CONTACT)), ANYBODYS)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(0, false));
    }

    @Test
    void another_profile_is_told_by_what_differs_because_clients_are_master_data() {
        var now = new ClientProfile(
                "Zhengyang Ltd",
                ClientProfile.Tier.SUPER_LARGE,
                ClientProfile.Stage.DORMANT,
                "transport",
                new TerritoryId("east"),
                "Harbour 1",
                new ColleagueId("S002"),
                new Person("C1", "Wang", "president", "13800000000"));
        client.given(registered(profile("S001", CONTACT)))
                .when(register(now), AS_SUPERVISOR)
                .expectEvents(
                        new ClientRenamed(CLIENT, "Zhengyang Ltd", NOW),
                        new ClientIndustryChanged(CLIENT, "transport", NOW),
                        new ClientAddressChanged(CLIENT, "Harbour 1", NOW),
                        new ClientRelocated(CLIENT, new TerritoryId("east"), LocalDate.of(2026, 6, 1), NOW, null, NOW),
                        new ClientTierChanged(CLIENT, ClientProfile.Tier.A, ClientProfile.Tier.SUPER_LARGE, NOW),
                        new ClientStageChanged(CLIENT, ClientProfile.Stage.PROSPECT, ClientProfile.Stage.DORMANT, NOW),
                        handedOver(NOW),
                        new ContactChanged(CLIENT, ContactId.FIRST, Contact.of(now.contact()), NOW))
                .expectResultMessagePayload(new Outcome(8, true));
    }

    @Test
    void half_of_what_was_told_at_once_was_never_told() {
        var renamed = profile("S001", CONTACT).named("Zhengyang Ltd");
        client.given(
                        registered(profile("S001", CONTACT)),
                        new ClientRenamed(CLIENT, "Zhengyang Ltd", BEFORE.plusSeconds(1)),
                        handedOver(BEFORE.plusSeconds(1)))
                .when(register(renamed), ANYBODYS)
                .expectEvents(new ClientHandedOver(CLIENT, new ColleagueId("S002"), new ColleagueId("S001"), NOW));
    }

    @Test
    void a_row_that_was_accepted_before_does_not_undo_what_amended_it() {
        client.given(registered(profile("S001", CONTACT)), handedOver(NOW))
                .when(register(profile("S001", CONTACT)), ANYBODYS)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(1, false));
    }

    @Test
    void a_row_that_was_accepted_before_does_not_undo_what_amended_it_though_its_contact_was_erased() {
        client.given(registered(profile("S001", ERASED)), named(SECOND, SUCCESSOR), chosen(SECOND))
                .when(register(profile("S001", FORMER)), ANYBODYS)
                .expectNoEvents();
    }

    @Test
    void an_owner_whom_nobody_knows_is_refused_with_the_field() {
        refused(
                client.givenNoPriorActivity().when(register(profile("S999", CONTACT)), ANYBODYS),
                CommonRule.UNKNOWN_SPECIALIST);
    }

    @Test
    void a_specialist_registers_no_client_for_a_colleague_R_02() {
        refused(
                client.givenNoPriorActivity().when(register(profile("S002", CONTACT)), Map.of(Actor.REACH, "S001")),
                CommonRule.OUT_OF_REACH);
    }

    @Test
    void a_specialist_takes_no_client_from_a_colleague_R_02() {
        refused(
                client.given(registered(profile("S002", CONTACT)))
                        .when(register(profile("S001", CONTACT)), Map.of(Actor.REACH, "S001")),
                CommonRule.OUT_OF_REACH);
    }

    @Test
    void a_change_made_for_another_version_is_refused() {
        refused(
                client.given(registered(profile("S001", CONTACT)))
                        .when(
                                register(profile("S002", CONTACT)),
                                Map.of(Actor.REACH, "*", DecidingAggregate.EXPECTED_VERSION, 3L)),
                CommonRule.VERSION_IS_STALE);
    }

    @Test
    void a_form_that_names_an_erased_contact_again_changes_nothing() {
        client.given(registered(profile("S001", ERASED)))
                .when(register(profile("S001", FORMER)), ANYBODYS)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(0, false));
    }

    @Test
    void a_new_contact_follows_an_erased_one() {
        client.given(registered(profile("S001", ERASED)))
                .when(register(profile("S001", SUCCESSOR)), ANYBODYS)
                .expectEvents(named(SECOND, SUCCESSOR), chosen(SECOND));
    }

    @Test
    void whoever_is_told_of_as_the_contact_is_the_one_to_talk_to_first_and_the_former_one_stays_in_the_file() {
        client.given(registered(profile("S001", CONTACT)))
                .when(register(profile("S001", SUCCESSOR)), ANYBODYS)
                .expectEvents(named(SECOND, SUCCESSOR), chosen(SECOND));
        client.given(registered(profile("S001", CONTACT)), named(SECOND, SUCCESSOR), chosen(SECOND))
                .when(new AmendClient(CLIENT, profile("S001", CONTACT)), ANYBODYS)
                .expectEvents(chosen(ContactId.FIRST));
    }

    @Test
    void who_was_erased_is_not_made_the_contact_again_by_what_else_is_told() {
        client.given(registered(profile("S001", ERASED)), named(SECOND, SUCCESSOR), chosen(SECOND))
                .when(register(profile("S002", FORMER)), ANYBODYS)
                .expectEvents(handedOver(NOW));
    }

    @Test
    void a_person_who_wants_it_as_it_was_before_says_so_and_it_is() {
        client.given(registered(profile("S001", CONTACT)), handedOver(NOW))
                .when(new AmendClient(CLIENT, profile("S001", CONTACT)), ANYBODYS)
                .expectEvents(new ClientHandedOver(CLIENT, new ColleagueId("S002"), new ColleagueId("S001"), NOW))
                .expectResultMessagePayload(new Outcome(2, true));
    }

    @Test
    void what_holds_already_is_not_amended() {
        client.given(registered(profile("S001", CONTACT)))
                .when(new AmendClient(CLIENT, profile("S001", CONTACT)), ANYBODYS)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(0, false));
    }

    @Nested
    class Its_territory_B_13 {
        private final ClientProfile south = profile("S001", CONTACT);
        private final ClientProfile east = south.in(new TerritoryId("east"));
        private final ClientRelocated relocated =
                new ClientRelocated(CLIENT, new TerritoryId("east"), FIRST_OF_MAY, null, "moved", NOW);

        @Test
        void is_not_changed_by_the_specialist_who_visits_there() {
            refused(
                    client.given(registered(south)).when(new AmendClient(CLIENT, east), AS_OWNER),
                    ClientRule.A_TERRITORY_IS_CHANGED_BY_SUPERVISOR_OR_MANAGER);
            refused(
                    client.given(registered(south)).when(register(east), AS_OWNER),
                    ClientRule.A_TERRITORY_IS_CHANGED_BY_SUPERVISOR_OR_MANAGER);
            refused(
                    client.given(registered(south)).when(relocate("east"), AS_OWNER),
                    ClientRule.A_TERRITORY_IS_CHANGED_BY_SUPERVISOR_OR_MANAGER);
        }

        @Test
        void may_stand_in_what_he_registers_or_amends_otherwise() {
            client.givenNoPriorActivity()
                    .when(register(south), AS_OWNER)
                    .expectEvents(new ClientRegistered(CLIENT, south, NOW));
            client.given(registered(south))
                    .when(new AmendClient(CLIENT, south.at("Harbour 1")), AS_OWNER)
                    .expectEvents(new ClientAddressChanged(CLIENT, "Harbour 1", NOW));
        }

        @Test
        void is_changed_by_his_supervisor_from_now_on() {
            client.given(registered(south))
                    .when(new AmendClient(CLIENT, east), AS_SUPERVISOR)
                    .expectEvents(new ClientRelocated(
                            CLIENT, new TerritoryId("east"), LocalDate.of(2026, 6, 1), NOW, null, NOW));
        }

        @Test
        void is_changed_from_a_day_that_is_past_with_a_reason() {
            client.given(registered(south))
                    .when(relocate("east"), AS_SUPERVISOR)
                    .expectEvents(relocated)
                    .expectResultMessagePayload(new Outcome(1, true));
        }

        @Test
        void told_twice_changes_nothing() {
            client.given(registered(south), relocated)
                    .when(relocate("east"), AS_SUPERVISOR)
                    .expectNoEvents()
                    .expectResultMessagePayload(new Outcome(1, false));
        }

        @Test
        void is_corrected_for_the_same_day() {
            client.given(registered(south), relocated)
                    .when(relocate("south"), AS_SUPERVISOR)
                    .expectEvents(
                            new ClientRelocated(CLIENT, new TerritoryId("south"), FIRST_OF_MAY, null, "moved", NOW));
        }

        @Test
        void is_not_set_back_by_a_row_that_was_accepted_before_the_client_moved() {
            client.given(registered(south), relocated)
                    .when(register(south), ANYBODYS)
                    .expectNoEvents();
        }

        @Test
        void as_relocated_is_what_the_file_says_now() {
            client.given(registered(south), relocated)
                    .when(new AmendClient(CLIENT, east), AS_OWNER)
                    .expectNoEvents();
        }

        @Test
        void of_a_client_of_others_is_not_touched() {
            refused(
                    client.given(registered(profile("S003", CONTACT))).when(relocate("east"), AS_SUPERVISOR),
                    CommonRule.OUT_OF_REACH);
        }

        private RelocateClient relocate(String territory) {
            return new RelocateClient(CLIENT, new TerritoryId(territory), FIRST_OF_MAY, "moved");
        }
    }

    @Test
    void a_person_is_erased_by_an_event_that_says_why_and_names_nobody() {
        client.given(registered(profile("S001", CONTACT)))
                .when(erase("p-wang"), ANYBODYS)
                .expectEvents(erased("p-wang"))
                .expectResultMessagePayload(new Outcome(1, true));
    }

    @Test
    void whoever_is_erased_already_is_erased() {
        client.given(registered(profile("S001", CONTACT)), erased("p-gone"))
                .when(erase("p-gone"), ANYBODYS)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(1, false));
    }

    @Test
    void nobody_is_erased_by_a_name_that_was_never_recorded() {
        refused(
                client.given(registered(profile("S001", CONTACT))).when(erase("p-stranger"), ANYBODYS),
                CommonRule.NOT_FOUND);
    }

    @Test
    void nobody_is_erased_at_a_colleagues_client() {
        refused(
                client.given(registered(profile("S002", CONTACT))).when(erase("p-wang"), Map.of(Actor.REACH, "S001")),
                CommonRule.OUT_OF_REACH);
    }

    private static EraseContact erase(String person) {
        return new EraseContact(CLIENT, person, "asked for it");
    }

    private static ContactErased erased(String person) {
        return new ContactErased(CLIENT, person, "asked for it", NOW);
    }

    private static void refused(ResultValidator<Client> result, Rule rule) {
        result.expectNoEvents().expectExceptionDetails(hasToString(containsString("code=" + rule.name() + ",")));
    }

    private static RegisterClient register(ClientProfile profile) {
        return new RegisterClient(CLIENT, profile);
    }

    private static ClientRegistered registered(ClientProfile profile) {
        return new ClientRegistered(CLIENT, profile, BEFORE);
    }

    private static ClientHandedOver handedOver(Instant at) {
        return new ClientHandedOver(CLIENT, new ColleagueId("S001"), new ColleagueId("S002"), at);
    }

    private static ContactNamed named(ContactId number, Person person) {
        return new ContactNamed(CLIENT, number, Contact.of(person), NOW);
    }

    private static MainContactChosen chosen(ContactId number) {
        return new MainContactChosen(CLIENT, number, NOW);
    }

    private static ClientProfile profile(String owner, Person contact) {
        return new ClientProfile(
                "Zhengyang",
                ClientProfile.Tier.A,
                ClientProfile.Stage.PROSPECT,
                "telecom",
                new TerritoryId("south"),
                "Peace Road 940",
                new ColleagueId(owner),
                contact);
    }
}
