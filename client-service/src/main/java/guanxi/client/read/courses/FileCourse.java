package guanxi.client.read.courses;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.Person;
import guanxi.language.client.ClientEvent;
import guanxi.language.client.ClientEvent.ClientDataVerified;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.language.client.ContactId;
import guanxi.language.client.DataField;
import guanxi.platform.decision.AsOf;
import guanxi.platform.view.ViewDefinition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a client's file said when, and what of it somebody looked after when (D-M-B6), so that it can be asked about as of a past day.
 *
 * @param contacts the people of its side, by their numbers
 * @param moments each change of what its profile says, in the order in which they happened
 * @param mergers when it was merged into another, and separated again, in turns
 */
public record FileCourse(
        ClientId clientId,
        List<Numbered> contacts,
        ContactId mainContact,
        List<Moment> moments,
        List<Verified> verifications,
        List<Instant> mergers) {
    public static final ViewDefinition<FileCourse> VIEW = view(
                    "file_courses", 1, FileCourse.class, c -> c.clientId().number())
            .touchedBy(ClientEvent.class, e -> e.clientId().number());

    record Numbered(ContactId contactId, Person person) {}

    /** @param changed what was told then, also if it was the same */
    record Moment(Instant at, ClientProfile profile, List<DataField> changed) {}

    record Verified(LocalDate on, List<DataField> fields) {}

    static FileCourse of(ClientRegistered event) {
        var first = new Numbered(ContactId.FIRST, event.profile().contact());
        var all = Arrays.stream(DataField.values())
                .filter(field -> field != DataField.AGREEMENT)
                .toList();
        var begun = new Moment(event.occurredAt(), event.profile(), all);
        return new FileCourse(event.clientId(), List.of(first), ContactId.FIRST, List.of(begun), List.of(), List.of());
    }

    /** What its file said at the end of a day; absent before it was registered, and while it is merged into another. */
    public Optional<ClientProfile> on(AsOf day) {
        if (isMerged(day)) return Optional.empty();
        return by(day).map(Moment::profile).reduce((earlier, later) -> later);
    }

    /** When each field was changed or verified last, by the end of a day. */
    public Map<DataField, LocalDate> lookedAfter(AsOf day, Function<Instant, LocalDate> dayOf) {
        var last = new EnumMap<DataField, LocalDate>(DataField.class);
        by(day).forEach(moment ->
                moment.changed().forEach(field -> last.merge(field, dayOf.apply(moment.at()), FileCourse::later)));
        verifications.stream().filter(verified -> day.sees(verified.on())).forEach(verified -> verified.fields()
                .forEach(field -> last.merge(field, verified.on(), FileCourse::later)));
        return last;
    }

    ClientProfile latest() {
        return moments.getLast().profile();
    }

    FileCourse telling(ClientProfile now, Instant at, DataField... changed) {
        var next = new Moment(at, now, List.of(changed));
        return new FileCourse(
                clientId,
                contacts,
                mainContact,
                Stream.concat(moments.stream(), Stream.of(next)).toList(),
                verifications,
                mergers);
    }

    FileCourse knowing(ContactId number, Person person) {
        var all = Stream.concat(
                        contacts.stream().filter(one -> !one.contactId().equals(number)),
                        Stream.of(new Numbered(number, person)))
                .toList();
        return new FileCourse(clientId, all, mainContact, moments, verifications, mergers);
    }

    /** Whoever is told of anew, or is another one: he and his number were looked at. */
    FileCourse meeting(ContactId number, Instant at) {
        var chosen = contacts.stream()
                .filter(one -> one.contactId().equals(number))
                .findFirst()
                .orElseThrow()
                .person();
        return new FileCourse(clientId, contacts, number, moments, verifications, mergers)
                .telling(latest().with(chosen), at, DataField.CONTACT, DataField.TELEPHONE);
    }

    FileCourse verified(ClientDataVerified event) {
        var next = new Verified(event.verifiedOn(), event.fields());
        return new FileCourse(
                clientId,
                contacts,
                mainContact,
                moments,
                Stream.concat(verifications.stream(), Stream.of(next)).toList(),
                mergers);
    }

    /** It is merged into another from now on, or is a client of its own again. */
    FileCourse turning(Instant at) {
        var all = Stream.concat(mergers.stream(), Stream.of(at)).toList();
        return new FileCourse(clientId, contacts, mainContact, moments, verifications, all);
    }

    private boolean isMerged(AsOf day) {
        return mergers.stream().filter(day::sees).count() % 2 == 1;
    }

    private Stream<Moment> by(AsOf day) {
        return moments.stream().filter(moment -> day.sees(moment.at()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
