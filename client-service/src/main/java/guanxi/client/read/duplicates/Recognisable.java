package guanxi.client.read.duplicates;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.client.likeness.Likeness;
import guanxi.client.likeness.Sign;
import guanxi.language.client.ClientEvent;
import guanxi.language.client.ClientId;
import guanxi.language.client.ContactId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.view.ViewDefinition;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By what a client can be taken for another. A pair of clients that look alike is no record, since two aggregates would write it: it
 * is put together of two of these when somebody asks.
 *
 * @param signs of its name, its sound and its address
 * @param telephones the marks of its lines, one behind the other, to be found by
 * @param apart the clients that it was told to be none of
 * @param mergedInto the client that stands for it, absent if it stands for itself
 */
public record Recognisable(
        ClientId clientId,
        ColleagueId owner,
        String name,
        Map<Likeness, Sign> signs,
        List<Line> lines,
        String telephones,
        List<ClientId> apart,
        @Nullable ClientId mergedInto) {
    public static final ViewDefinition<Recognisable> VIEW = view(
                    "duplicates", 2, Recognisable.class, r -> r.clientId().number())
            .foundBy(field(Likeness.SAME_NAME))
            .foundBy(field(Likeness.SAME_SOUND))
            .foundBy(field(Likeness.SAME_ADDRESS))
            .touchedBy(ClientEvent.class, e -> e.clientId().number());

    static String field(Likeness kind) {
        return kind == Likeness.SAME_TELEPHONE ? "telephones" : "signs." + kind.name() + ".key";
    }

    static Recognisable registered(ClientId client, ColleagueId owner, String name, String address, Instant at) {
        var signs = Stream.of(Sign.name(name, at), Sign.sound(name, at), Sign.address(address, at))
                .collect(Collectors.toMap(Sign::kind, sign -> sign));
        return new Recognisable(client, owner, name, signs, List.of(), "", List.of(), null);
    }

    Recognisable named(String other, Instant at) {
        return new Recognisable(
                clientId,
                owner,
                other,
                telling(Stream.of(Sign.name(other, at), Sign.sound(other, at)), at),
                lines,
                telephones,
                apart,
                mergedInto);
    }

    Recognisable at(String address, Instant at) {
        return new Recognisable(
                clientId,
                owner,
                name,
                telling(Stream.of(Sign.address(address, at)), at),
                lines,
                telephones,
                apart,
                mergedInto);
    }

    Recognisable ownedBy(ColleagueId other) {
        return new Recognisable(clientId, other, name, signs, lines, telephones, apart, mergedInto);
    }

    /** @param told absent where the contact has no number, or none that is known */
    Recognisable calling(ContactId contact, Optional<Line> told) {
        var others = lines.stream().filter(known -> !known.contactId().equals(contact));
        return with(Stream.concat(others, told.map(this::sinceItIs).stream()).toList());
    }

    Recognisable forgetting(String person) {
        return with(
                lines.stream().filter(known -> !known.person().equals(person)).toList());
    }

    Recognisable toldApartFrom(ClientId other) {
        var all = Stream.concat(apart.stream(), Stream.of(other)).distinct().toList();
        return new Recognisable(clientId, owner, name, signs, lines, telephones, all, mergedInto);
    }

    /** @param into absent once they are separated */
    Recognisable mergedInto(@Nullable ClientId into) {
        return new Recognisable(clientId, owner, name, signs, lines, telephones, apart, into);
    }

    boolean isMerged() {
        return mergedInto != null;
    }

    boolean isToldApartFrom(Recognisable other) {
        return apart.contains(other.clientId) || other.apart.contains(clientId);
    }

    /** All of them, those of its lines too, but for what says nothing. */
    List<Sign> all() {
        var called = lines.stream().map(line -> new Sign(Likeness.SAME_TELEPHONE, line.mark(), line.since()));
        return Stream.concat(signs.values().stream().sorted(Comparator.comparing(Sign::kind)), called)
                .filter(sign -> !sign.key().isEmpty())
                .toList();
    }

    private Line sinceItIs(Line told) {
        return lines.stream()
                .filter(known -> known.contactId().equals(told.contactId())
                        && known.mark().equals(told.mark()))
                .findFirst()
                .orElse(told);
    }

    private Map<Likeness, Sign> telling(Stream<Sign> told, Instant at) {
        var others = new EnumMap<>(signs);
        told.forEach(sign -> others.computeIfPresent(sign.kind(), (kind, known) -> known.told(sign.key(), at)));
        return others;
    }

    private Recognisable with(List<Line> others) {
        String marks = others.stream().map(Line::mark).distinct().collect(Collectors.joining(" "));
        return new Recognisable(clientId, owner, name, signs, others, marks, apart, mergedInto);
    }
}
