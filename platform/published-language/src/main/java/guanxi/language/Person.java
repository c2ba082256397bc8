package guanxi.language;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import org.jspecify.annotations.Nullable;

/**
 * Personal data of one human: a client's contact, a guest, a caller. It is written to events, documents and the wire only under
 * that person's own key; once the key is destroyed, name and telephone read as absent, for ever and everywhere.
 *
 * <p>He is known by whose he is and his name. Whose is said here alone, of ids: numbers are free texts, and a client may have that of a
 * colleague. The constructor is for reading what was sealed.
 *
 * @param of whose he is, such as {@code client-C00001}, {@code colleague-S001}, {@code department} or {@code telephone}; never personal itself
 */
public record Person(
        String of,
        @Nullable String name,
        @Nullable String title,
        @Nullable String phone) {
    private static final String DEPARTMENT = "department";
    private static final String TELEPHONE = "telephone";

    /** Somebody of a client's side. */
    public static Person ofClient(ClientId client, String name, String title, String phone) {
        return new Person(client.toString(), name, title, phone);
    }

    /** Somebody of a client's side of whom nothing but the name is known. */
    public static Person ofClient(ClientId client, String name) {
        return ofClient(client, name, null, null);
    }

    /** Where a colleague calls from. He needs no name, so all that he ever called from has one key, and is gone with it. */
    public static Person ofColleague(ColleagueId colleague, String phone) {
        return new Person(colleague.toString(), null, null, phone);
    }

    /** Somebody of our side who is only named, and has no number. */
    public static Person ofDepartment(String name, String title) {
        return new Person(DEPARTMENT, name, title, null);
    }

    /** Whoever is called at this number: all of whom nothing but that is said, so that it can be told whether two have the same. */
    public static Person calledAt(String digits) {
        return new Person(TELEPHONE, digits, null, null);
    }

    /** What is left of him once his key is destroyed. */
    public Person forgotten() {
        return new Person(of, null, null, null);
    }

    /** The bare number of the client or colleague, for showing alone. */
    public String number() {
        return of.substring(of.indexOf('-') + 1);
    }
}
