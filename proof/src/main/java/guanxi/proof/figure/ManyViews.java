package guanxi.proof.figure;

import com.sun.management.OperatingSystemMXBean;
import guanxi.client.ClientService;
import guanxi.language.Person;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.language.organisation.ColleagueEvent.ColleagueEnrolled;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.Profile;
import guanxi.language.organisation.TeamId;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.command.Commands;
import guanxi.proof.Alone;
import guanxi.proof.Figure;
import guanxi.proof.Trial;
import guanxi.proof.measure.Load;
import guanxi.proof.measure.Rounds;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;

/** G4: what a command costs the processors, until all views have it, where many views do not handle what it says. */
public final class ManyViews {
    private static final int MORE = 100;
    private static final int IN_FLIGHT = 8;
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private ManyViews() {}

    public static List<Figure> measure(Trial trial, Rounds rounds) {
        try (var many = alone(with(MoreViews.of(MORE)), "many-views", trial);
                var few = alone(ClientService.builder(), "few-views", trial)) {
            double[] medians = rounds.medians(() -> microsEach(many, rounds), () -> microsEach(few, rounds));
            return List.of(Figure.atMost(
                    1.05,
                    "G4",
                    "µs of CPU a command, 8 in flight, until the views have it, with 100 more views that do not handle it",
                    medians[0],
                    "without",
                    medians[1]));
        }
    }

    private static double microsEach(Alone service, Rounds rounds) {
        var commands = service.bean(Commands.class);
        long before = MACHINE.getProcessCpuTime();
        var done = Load.of(IN_FLIGHT, rounds.seconds(), () -> commands.send(Alone.manager(), Commanding.referral()));
        service.awaitCaughtUp();
        return (MACHINE.getProcessCpuTime() - before) / 1e3 / done.done();
    }

    private static SpringApplicationBuilder with(List<Class<?>> projections) {
        return ClientService.builder()
                .initializers(context -> projections.forEach(((GenericApplicationContext) context)::registerBean));
    }

    private static Alone alone(SpringApplicationBuilder client, String name, Trial trial) {
        var service = new Alone(client, trial.data().resolve(name), trial);
        var shop = new ClientId("C00001");
        var specialist = new ColleagueId("S002");
        var profile = new ClientProfile(
                "Shop",
                ClientProfile.Tier.A,
                ClientProfile.Stage.ACTIVE,
                "retail",
                new TerritoryId("north"),
                "1 Bench Road",
                specialist,
                Person.ofClient(shop, "Contact"));
        var enrolled = new ColleagueEnrolled(
                specialist,
                new Profile("Specialist", new TeamId("team"), new ColleagueId("D01"), List.of(profile.territory())),
                null,
                Instant.now());
        service.bean(EventStore.class)
                .publish(List.of(
                        new GenericDomainEventMessage<>("Colleague", specialist.toString(), 0, enrolled),
                        new GenericDomainEventMessage<>(
                                "Client", shop.toString(), 0, new ClientRegistered(shop, profile, Instant.now()))));
        service.awaitCaughtUp();
        return service;
    }
}
