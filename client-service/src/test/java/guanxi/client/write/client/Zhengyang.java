package guanxi.client.write.client;

import guanxi.client.write.Known;
import guanxi.client.write.client.ClientCommand.RegisterClient;
import guanxi.language.Person;
import guanxi.language.client.ClientEvent.ClientHandedOver;
import guanxi.language.client.ClientEvent.ClientRegistered;
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
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Persons;
import guanxi.platform.decision.Refusal;
import guanxi.platform.decision.Rule;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;

/** A client as tests tell it: its file, and what is told of it in June; it is S001's, and its contact is Wang. */
final class Zhengyang {
    static final Instant BEFORE = Instant.parse("2026-05-01T01:00:00Z");
    static final Instant NOW = Instant.parse("2026-06-01T01:00:00Z");
    static final ClientId CLIENT = new ClientId("C1");
    static final ClientId OTHER = new ClientId("C2");
    static final ContactId SECOND = new ContactId("2");
    static final Person WANG = Person.ofClient(CLIENT, "Wang", "director", "13800000000");
    static final Person LI = Person.ofClient(CLIENT, "Li", "director", "13900000000");

    /** Whose key is gone: he is read as {@link #ERASED}. */
    static final Person ZHAO = Person.ofClient(CLIENT, "Zhao", "director", "13700000000");

    /** Looks like {@link #OTHER}. */
    static final ClientProfile TWIN = profile("S001", WANG).named("Twin");

    static final Person ERASED = ZHAO.forgotten();
    static final Map<String, Object> ANYBODYS = Map.of(Actor.REACH, "*");
    static final Map<String, Object> AS_OWNER = Map.of(Actor.REACH, "S001", Actor.ROLES, "specialist");
    static final Map<String, Object> AS_SUPERVISOR =
            Map.of(Actor.REACH, "S001,S002", Actor.ROLES, "specialist,supervisor");

    static final ClientId MERGED = new ClientId("C3");
    static final ClientId ANOTHERS = new ClientId("C4");

    /** {@link #OTHER} is S001's, as {@link #MERGED}, which was merged into some other; {@link #ANOTHERS} is S002's. */
    private static final Mergers MERGERS = new Mergers() {
        @Override
        public Optional<ColleagueId> ownerOf(ClientId client) {
            if (client.equals(ANOTHERS)) return Optional.of(new ColleagueId("S002"));
            return Set.of(CLIENT, OTHER, MERGED).contains(client)
                    ? Optional.of(new ColleagueId("S001"))
                    : Optional.empty();
        }

        @Override
        public boolean isMerged(ClientId client) {
            return client.equals(MERGED);
        }

        @Override
        public boolean isMergedInto(ClientId client) {
            return client.equals(ANOTHERS);
        }
    };

    private Zhengyang() {}

    static FixtureConfiguration<Client> file() {
        return new AggregateTestFixture<>(Client.class)
                .registerInjectableResource(
                        (Owners) owner -> Set.of("S001", "S002", "S003").contains(owner.number()))
                .registerInjectableResource(
                        (Lookalikes) told -> told.name().equals(TWIN.name()) ? List.of(OTHER) : List.of())
                .registerInjectableResource(MERGERS)
                .registerInjectableResource(Known.of("C1", "C2", "S001"))
                .registerInjectableResource((Persons) person -> ZHAO.name().equals(person.name()) ? ERASED : person)
                .registerInjectableResource((KnownPersons) "p-wang"::equals)
                .registerInjectableResource(new DepartmentTime(Clock.fixed(NOW, ZoneOffset.UTC), ZoneOffset.UTC))
                .registerParameterResolverFactory(new ActorParameterResolverFactory());
    }

    static ClientProfile profile(String owner, Person contact) {
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

    static RegisterClient register(ClientProfile profile) {
        return new RegisterClient(CLIENT, profile);
    }

    static ClientRegistered registered(ClientProfile profile) {
        return new ClientRegistered(CLIENT, profile, BEFORE);
    }

    static ClientHandedOver handedOver(Instant at) {
        return new ClientHandedOver(CLIENT, new ColleagueId("S001"), new ColleagueId("S002"), at);
    }

    static ContactNamed named(ContactId number, Person person) {
        return new ContactNamed(CLIENT, number, Contact.of(person), NOW);
    }

    static MainContactChosen chosen(ContactId number) {
        return new MainContactChosen(CLIENT, number, NOW);
    }

    static void refused(ResultValidator<Client> result, Rule rule) {
        result.expectNoEvents().expectException(Refusal.by(rule));
    }
}
