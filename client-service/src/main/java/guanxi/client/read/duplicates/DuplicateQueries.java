package guanxi.client.read.duplicates;

import guanxi.client.likeness.Likeness;
import guanxi.client.likeness.Sign;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Questions about clients that look alike: of the whole department, since a client that is there twice is often two colleagues'. */
@Component
public class DuplicateQueries {
    private final ViewReader<Recognisable> clients;
    private final TelephoneMarks marks;

    @Autowired
    DuplicateQueries(Views views, TelephoneMarks marks) {
        this(views.reader(Recognisable.VIEW), marks);
    }

    DuplicateQueries(ViewReader<Recognisable> clients, TelephoneMarks marks) {
        this.clients = clients;
        this.marks = marks;
    }

    /** Who looks like this, each part of it absent if it is not asked about. */
    public List<Found> lookingLike(@Nullable String name, @Nullable String address, @Nullable String telephone) {
        var asked = Sign.asked(name, address, telephone, marks::of);
        return having(asked)
                .map(client -> Found.of(client, asked).standingFor(whoStandsFor(client)))
                .filter(found -> !found.why().isEmpty())
                .collect(Collectors.toMap(found -> found.client().clientId(), Function.identity(), Found::and))
                .values()
                .stream()
                .toList();
    }

    /** Whom nobody registers again without a word: what only sounds alike is often another, and one person may speak for several companies. */
    public List<ClientId> takenFor(ClientProfile told) {
        return lookingLike(told.name(), null, null).stream()
                .filter(Found::isOfTheSameName)
                .map(found -> found.client().clientId())
                .sorted(Comparator.comparing(ClientId::number))
                .toList();
    }

    /** The pairs in which it is the later, but for those that were told apart. */
    public List<Pair> warningsOf(ClientId client) {
        Optional<Recognisable> known = clients.byId(client.number()).filter(it -> !it.isMerged());
        return known.stream()
                .flatMap(it -> having(it.all())
                        .filter(other -> !other.clientId().equals(client) && !other.isMerged())
                        .flatMap(other -> Pair.of(it, other).stream()))
                .filter(pair -> pair.later().clientId().equals(client) && !pair.isToldApart())
                .sorted(Comparator.comparing(pair -> pair.earlier().clientId().number()))
                .toList();
    }

    /** Of all clients: only those are compared that have a sign in common. */
    public Stream<Pair> pairs() {
        Map<List<Object>, List<Recognisable>> alike = clients.find(Query.all()).stream()
                .filter(client -> !client.isMerged())
                .flatMap(client -> client.all().stream()
                        .filter(sign -> sign.kind().isEnough())
                        .map(sign -> Map.entry(List.<Object>of(sign.kind(), sign.key()), client)))
                .distinct()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return alike.values().stream()
                .flatMap(DuplicateQueries::eachWithEach)
                .collect(Collectors.toMap(
                        pair -> List.of(pair.later().clientId(), pair.earlier().clientId()),
                        Function.identity(),
                        (one, same) -> one))
                .values()
                .stream();
    }

    private static Stream<Pair> eachWithEach(List<Recognisable> alike) {
        return IntStream.range(0, alike.size()).boxed().flatMap(one -> IntStream.range(one + 1, alike.size())
                .boxed()
                .flatMap(other -> Pair.of(alike.get(one), alike.get(other)).stream()));
    }

    private Stream<Recognisable> having(Collection<Sign> signs) {
        return signs.stream()
                .flatMap(sign -> clients.find(question(sign)).stream())
                .collect(Collectors.toMap(Recognisable::clientId, Function.identity(), (one, same) -> one))
                .values()
                .stream();
    }

    private Recognisable whoStandsFor(Recognisable client) {
        return client.isMerged() ? clients.byId(client.mergedInto().number()).orElse(client) : client;
    }

    private static Query question(Sign sign) {
        String field = Recognisable.field(sign.kind());
        return sign.kind() == Likeness.SAME_TELEPHONE
                ? Query.all().contains(field, sign.key())
                : Query.where(field, sign.key());
    }
}
