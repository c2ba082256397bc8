package guanxi.client.write;

import guanxi.language.client.ClientId;
import guanxi.language.visit.SpecialistId;
import java.util.Set;

/** Knows exactly these numbers. */
record Known(Set<String> numbers) implements References {

    static References of(String... numbers) {
        return new Known(Set.of(numbers));
    }

    @Override
    public boolean knows(ClientId client) {
        return numbers.contains(client.number());
    }

    @Override
    public boolean knows(SpecialistId specialist) {
        return numbers.contains(specialist.number());
    }
}
