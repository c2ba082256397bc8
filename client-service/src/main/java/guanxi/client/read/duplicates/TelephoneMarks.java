package guanxi.client.read.duplicates;

import guanxi.client.likeness.Telephone;
import guanxi.language.Person;
import guanxi.platform.personal.PersonKeys;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells whether two telephone numbers are one without keeping either: by a pseudonym of the number, as history has of a person (ADR 5). */
@Component
public class TelephoneMarks {
    private final PersonKeys keys;

    TelephoneMarks(PersonKeys keys) {
        this.keys = keys;
    }

    /** Absent where there is no whole number, and of whoever was erased. */
    public Optional<String> of(@Nullable String telephone) {
        return Telephone.whole(telephone).map(digits -> keys.pseudonym(Person.calledAt(digits)));
    }

    /** As an erasure names him. */
    String pseudonym(Person person) {
        return keys.pseudonym(person);
    }
}
