package guanxi.proof.figure;

import guanxi.client.ClientService;
import guanxi.client.read.referrals.ReferralEntry;
import guanxi.client.read.referrals.ReferralQueries;
import guanxi.platform.personal.PersonKeys;
import guanxi.platform.store.Collection;
import guanxi.platform.store.Write;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import guanxi.platform.view.ViewJson;
import guanxi.platform.view.ViewRebuild;
import guanxi.proof.Alone;
import guanxi.proof.Figure;
import guanxi.proof.Trial;
import guanxi.proof.measure.Rounds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventsourcing.eventstore.EventStore;
import tools.jackson.databind.node.ObjectNode;

/** G7: the views of a service made anew from history, beside writing what each of its events makes of its record, and nothing else. */
public final class Rebuild {
    private static final Collection RAW = new Collection("raw", ReferralEntry.VIEW.indexes());
    private static final int AT_ONCE = 500;
    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
    private static final AtomicInteger FILES = new AtomicInteger();
    private final Path folder;
    private final int events;
    private final ObjectNode model;

    private Rebuild(Path folder, int events, ObjectNode model) {
        this.folder = folder;
        this.events = events;
        this.model = model;
    }

    public static List<Figure> measure(Trial trial, Rounds rounds) {
        int events = rounds.size(50_000, 10_000);
        Path folder = trial.data().resolve("rebuild");
        try (var clients = new Alone(ClientService.builder(), folder, trial)) {
            Referrals.recordIn(clients.bean(EventStore.class), events);
            clients.awaitCaughtUp();
            ReferralEntry last = clients.bean(ReferralQueries.class)
                    .find(Referrals.id(events - 1))
                    .orElseThrow();
            ObjectNode model = ViewJson.mapper(clients.bean(PersonKeys.class)).valueToTree(last);
            var rebuild = new Rebuild(folder, events, model);
            double[] medians = rounds.medians(
                    () -> rebuild.eventsPerSecond(clients.bean(ViewRebuild.class)), rebuild::upsertsPerSecond);
            return List.of(Figure.atLeast(
                    2,
                    "G7",
                    String.format(
                            Locale.ROOT,
                            "events a second, rebuilding the views from %,d, ten in a row of a record",
                            events),
                    medians[0],
                    "upserts of the record as each event leaves it, 500 a commit",
                    medians[1]));
        }
    }

    private double eventsPerSecond(ViewRebuild views) {
        long start = System.nanoTime();
        views.start(ReferralEntry.VIEW.name());
        while (views.isRunning(ReferralEntry.VIEW.name())) LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        return events / seconds(start);
    }

    /** What becomes a record is made before the clock runs; that it becomes text is part of writing it. */
    private double upsertsPerSecond() {
        double took = 0;
        try (var store = SqliteDocumentStore.withoutSync(folder.resolve("raw-" + FILES.incrementAndGet() + ".db"))) {
            store.ensure(RAW);
            var some = new ArrayList<Write>(AT_ONCE);
            for (int event = 0; event < events; event++) {
                some.add(write(event));
                if (some.size() < AT_ONCE) continue;
                long start = System.nanoTime();
                store.commit(some);
                took += seconds(start);
                some.clear();
            }
        }
        return events / took;
    }

    private Write write(int event) {
        int sequence = event % Referrals.EVENTS_EACH;
        String id = Referrals.id(event).number();
        var body = model.deepCopy()
                .put("referralId", id)
                .put("groups", sequence + 1)
                .put("version", sequence)
                .put("_aggregate", Referrals.id(event).toString())
                .put("_sequence", sequence);
        return new Write(RAW.name(), id, sequence, body);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
