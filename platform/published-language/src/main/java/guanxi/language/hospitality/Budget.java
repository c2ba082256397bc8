package guanxi.language.hospitality;

import guanxi.language.Money;
import java.util.stream.Stream;

/** The five lines of F-12 (C-15): meeting, meal, transport, gifts, other. */
public record Budget(Money meeting, Money meal, Money transport, Money gifts, Money other) {

    public Money total() {
        return Stream.of(meal, transport, gifts, other).reduce(meeting, Money::plus);
    }
}
