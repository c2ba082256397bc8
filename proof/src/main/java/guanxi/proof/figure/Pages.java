package guanxi.proof.figure;

import guanxi.client.read.clients.ClientEntry;
import guanxi.client.read.clients.ClientQueries;
import guanxi.language.client.ClientId;
import guanxi.platform.personal.PersonKeys;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.Query;
import guanxi.platform.store.Write;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import guanxi.platform.view.Cursor;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewDefinition;
import guanxi.platform.view.ViewJson;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import guanxi.proof.Figure;
import guanxi.proof.Trial;
import guanxi.proof.measure.Load;
import guanxi.proof.measure.Pace;
import guanxi.proof.measure.Rounds;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** G6: a page out of the middle of a list, in the order of a field that is not its key, of a large view and of a small one. */
public final class Pages {
    private static final ViewDefinition<ClientEntry> VIEW = ClientEntry.VIEW.foundBy("name");
    private static final int FEW = 10_000;
    private static final int AT_ONCE = 1_000;
    private static final int PAGE = 20;
    private final SplittableRandom random = new SplittableRandom(20);
    private final JsonMapper json;
    private final ObjectNode model;

    private Pages(Trial trial) {
        json = ViewJson.mapper(trial.bean("client", PersonKeys.class));
        model = json.valueToTree(trial.bean("client", ClientQueries.class)
                .find(new ClientId("C00001"))
                .orElseThrow());
    }

    public static List<Figure> measure(Trial trial, Rounds rounds) {
        return new Pages(trial).measure(trial.data(), rounds);
    }

    private List<Figure> measure(Path folder, Rounds rounds) {
        int many = rounds.size(1_000_000, 100_000);
        Path largeFile = folder.resolve("pages-large.db");
        Path smallFile = folder.resolve("pages-small.db");
        try (var large = SqliteDocumentStore.withoutSync(largeFile);
                var small = SqliteDocumentStore.withoutSync(smallFile)) {
            var ofMany = filled(large, largeFile, many);
            var ofFew = filled(small, smallFile, FEW);
            double[] medians = rounds.medians(() -> p99(ofMany, rounds), () -> p99(ofFew, rounds));
            return List.of(Figure.atMost(
                    1.5,
                    "G6",
                    String.format(Locale.ROOT, "p99 of a page of 20 clients by name, of %,d", many),
                    medians[0],
                    "of 10,000",
                    medians[1]));
        }
    }

    private double p99(ViewReader<ClientEntry> clients, Rounds rounds) {
        var times = Pace.histogram();
        var byName = Query.all().orderBy("name");
        Load.of(1, rounds.seconds(), () -> {
            String somewhere = Cursor.encode(List.of(name(), ""));
            long start = System.nanoTime();
            clients.page(byName, new Paging(PAGE, somewhere));
            times.recordValue(System.nanoTime() - start);
        });
        return Pace.millis(times, 99);
    }

    private ViewReader<ClientEntry> filled(DocumentStore store, Path file, int records) {
        var reader = new Views(store, List.of(VIEW), json, Clock.systemUTC()).reader(VIEW);
        String collection = collection(file);
        for (int from = 0; from < records; from += AT_ONCE) {
            var some = new ArrayList<Write>(AT_ONCE);
            for (int number = from; number < from + AT_ONCE; number++) some.add(write(collection, number));
            store.commit(some);
        }
        return reader;
    }

    private Write write(String collection, int number) {
        String id = String.format(Locale.ROOT, "C%07d", number);
        return new Write(collection, id, 0, model.deepCopy().put("clientId", id).put("name", name()));
    }

    private String name() {
        return Long.toString(random.nextLong(Long.MAX_VALUE / 2, Long.MAX_VALUE), Character.MAX_RADIX);
    }

    /** What the view's records are kept in is the views' own affair, and stands in the file. */
    private static String collection(Path file) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '"
                        + VIEW.name() + "\\_%' ESCAPE '\\'")) {
            found.next();
            return found.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
