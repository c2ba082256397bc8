package guanxi.standalone.faults;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.platform.store.power.PowerCut;
import guanxi.standalone.Asking;
import guanxi.standalone.faults.Told.Acknowledged;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Some who tell the house of clients, people, visits, expenses and guests, all at once, and remember what was answered. */
final class Clerks {
    private static final int CLERKS = 4;
    private static final String CLIENT = """
            {%s"name":"%s","tier":"A","stage":"ACTIVE","industry":"I","territory":"N","address":"A","owner":"%s",
            "contact":{"name":"%s","title":"T","phone":"1"}}""";
    private static final String CONTACT = """
            {"name":"%s","phone":"2","birthday":"1980-02-29","likes":["tea"]}""";
    private static final String VISIT = """
            {"specialistId":"%s","clientId":"%s","on":"2026-06-01","purpose":"A"}""";
    private static final String EXPENSE = """
            {"specialistId":"%s","date":"2026-06-01","item":"T","amount":1.00,"remark":"%s"}""";
    private static final String REQUEST = """
            {"applicant":"%s","department":"D","requestedOn":"2026-06-01","clientId":"%s","venue":"V",
            "banquetOn":"2026-06-08","clientGuests":[{"name":"%s"}],"ourGuests":["Wu"],
            "budget":{"meeting":1,"meal":1,"transport":1,"gifts":1,"other":1}}""";
    private static final String SPECIALIST = """
            {"name":"Lin %d","team":"T","director":"D01","territories":["N"]}""";

    private final Asking house;
    private final String round;
    private final Queue<Told> sent = new ConcurrentLinkedQueue<>();
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();

    /**
     * @param acknowledged what was answered before the power was cut
     * @param underWay what else was sent, and may be recorded or not
     */
    record Work(List<Acknowledged> acknowledged, List<Told> underWay) {
        static final Work NONE = new Work(List.of(), List.of());
    }

    Clerks(Asking house, int round) {
        this.house = house;
        this.round = "r" + round;
    }

    /** For each a specialist and a client, which all services know in the end. */
    static void prepare(Asking house) {
        for (int clerk = 0; clerk < CLERKS; clerk++) {
            String whose = specialist(clerk);
            String number = "\"clientId\":\"%s\",".formatted(client(clerk));
            String client = CLIENT.formatted(number, "Client " + clerk, whose, "Wang " + clerk);
            done(house.send("manager", "PUT", "/api/visits/specialists/" + whose, SPECIALIST.formatted(clerk)));
            done(house.send("manager", "POST", "/api/clients", client));
        }
        Figures.of(house);
    }

    Work until(PowerCut power, long write) {
        var before = new CompletableFuture<List<Acknowledged>>();
        power.comeAtWrite(write, () -> before.complete(List.copyOf(acknowledged)));
        try (var threads = Executors.newFixedThreadPool(CLERKS)) {
            var working = IntStream.range(0, CLERKS)
                    .mapToObj(clerk -> CompletableFuture.runAsync(() -> work(clerk, before), threads))
                    .toList();
            working.forEach(CompletableFuture::join);
        }
        var underWay = new ArrayList<>(sent);
        before.join().forEach(known -> underWay.remove(known.told()));
        return new Work(before.join(), underWay);
    }

    private void work(int clerk, CompletableFuture<?> cut) {
        for (int number = 0; !cut.isDone(); number++) {
            Told told = told(clerk, number);
            sent.add(told);
            var answer = told.to(house);
            done(answer);
            acknowledged.add(new Acknowledged(told, answer));
        }
    }

    /** One of each kind in turn. */
    private Told told(int clerk, int number) {
        String key = round + "-" + clerk + "-" + number;
        String whose = specialist(clerk);
        String client = client(clerk);
        String name = "Li " + key;
        return switch (number % 5) {
            case 0 ->
                new Told(
                        key,
                        "client.ClientRegistered",
                        "/api/clients",
                        CLIENT.formatted("", "Client " + key, whose, name),
                        name);
            case 1 ->
                new Told(
                        key,
                        "client.ContactNamed",
                        "/api/clients/" + client + "/contacts",
                        CONTACT.formatted(name),
                        name);
            case 2 -> new Told(key, "visit.VisitPlanned", "/api/visits", VISIT.formatted(whose, client), whose);
            case 3 ->
                new Told(key, "visit.ExpenseRecorded", "/api/visits/expenses", EXPENSE.formatted(whose, key), key);
            default ->
                new Told(
                        key,
                        "hospitality.HospitalityRequested",
                        "/api/hospitality/requests",
                        REQUEST.formatted(whose, client, name),
                        name);
        };
    }

    private static String specialist(int clerk) {
        return "S90" + clerk;
    }

    private static String client(int clerk) {
        return "C90" + clerk;
    }

    private static void done(Asking.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
    }
}
