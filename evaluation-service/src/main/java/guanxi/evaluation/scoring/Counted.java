package guanxi.evaluation.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a fact counted in a figure.
 *
 * @param as what it counted as
 * @param amount how much of that, absent where it is not a matter of how much
 * @param because the rules by which it did not count
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Counted(
        boolean counts,
        @Nullable String as,
        @Nullable BigDecimal amount,
        @Nullable List<String> because) {

    static Counted groups(int groups) {
        return amount("GROUPS", BigDecimal.valueOf(groups));
    }

    static Counted amount(String as, BigDecimal amount) {
        return new Counted(true, as, amount, List.of());
    }

    static Counted as(Object what) {
        return new Counted(true, String.valueOf(what), null, List.of());
    }

    static Counted not(Collection<?> because) {
        return new Counted(
                false, null, null, because.stream().map(String::valueOf).toList());
    }

    static Counted not(Object because) {
        return not(List.of(because));
    }
}
