package guanxi.evaluation.scoring;

import guanxi.language.evaluation.Indicator;
import guanxi.language.evaluation.Rating;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The manager's ratings of a month, each with the event that gave it. */
public record Ratings(List<Given> given) {
    public static final Ratings NONE = new Ratings(List.of());

    public Ratings {
        given = List.copyOf(given);
    }

    public record Given(Indicator indicator, BigDecimal rating, Told told) {}

    /** What ratings that are told leave of those before them. */
    public Ratings with(Collection<Rating> ratings, Told told) {
        var all = new ArrayList<>(given);
        for (Rating next : ratings) {
            var known = find(next.indicator());
            if (known.isPresent() && known.get().rating().compareTo(next.rating()) == 0) continue;
            known.ifPresent(all::remove);
            all.add(new Given(next.indicator(), next.rating(), told));
        }
        return new Ratings(all);
    }

    public Optional<Given> find(Indicator indicator) {
        return given.stream().filter(one -> one.indicator() == indicator).findFirst();
    }

    public List<Rating> standing() {
        return given.stream()
                .map(one -> new Rating(one.indicator(), one.rating()))
                .toList();
    }

    boolean haveAll(Collection<Indicator> asked) {
        return asked.stream().allMatch(indicator -> find(indicator).isPresent());
    }

    /** Absent while it is missing. */
    BigDecimal of(Indicator indicator) {
        return find(indicator).map(Given::rating).orElse(null);
    }
}
