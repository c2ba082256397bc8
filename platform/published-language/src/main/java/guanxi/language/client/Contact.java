package guanxi.language.client;

import guanxi.language.Person;
import guanxi.language.Personal;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody of a client's side as the client's file has him: who he is, what he has a say in, how he wants to be met (B-41).
 *
 * @param role what part he has in what the client buys
 */
public record Contact(
        Person person,
        String role,
        DecisionWeight weight,
        LocalDate birthday,
        List<String> customs,
        List<String> likes,
        List<String> taboos)
        implements Personal {

    public Contact {
        customs = customs == null ? List.of() : List.copyOf(customs);
        likes = likes == null ? List.of() : List.copyOf(likes);
        taboos = taboos == null ? List.of() : List.copyOf(taboos);
    }

    /** How much his word counts when the client decides. */
    public enum DecisionWeight {
        DECIDES,
        INFLUENCES,
        CARRIES_OUT
    }

    /** Of whom nothing else is known. */
    public static Contact of(Person person) {
        return new Contact(person, null, null, null, List.of(), List.of(), List.of());
    }

    public Contact with(Person as) {
        return new Contact(as, role, weight, birthday, customs, likes, taboos);
    }
}
