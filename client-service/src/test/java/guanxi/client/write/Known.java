package guanxi.client.write;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Knows exactly these numbers; who is known was always there, but for one who left. */
public record Known(Set<String> numbers) implements References {
    public static final ColleagueId LEFT = new ColleagueId("S009");
    /** Of every client. */
    public static final ColleagueId OWNER = new ColleagueId("S001");

    public static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 2);

    public static References of(String... numbers) {
        return new Known(Set.of(numbers));
    }

    @Override
    public boolean knows(ClientId client) {
        return numbers.contains(client.number());
    }

    @Override
    public boolean knows(ColleagueId specialist) {
        return numbers.contains(specialist.number());
    }

    @Override
    public Optional<ColleagueId> ownerOf(ClientId client) {
        return knows(client) ? Optional.of(OWNER) : Optional.empty();
    }

    @Override
    public boolean isThere(ColleagueId specialist, LocalDate day) {
        return !specialist.equals(LEFT) || !day.isAfter(LAST_DAY);
    }
}
