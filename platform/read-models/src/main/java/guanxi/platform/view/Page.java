package guanxi.platform.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;

/** A part of a list; {@code next} is the cursor of what follows, absent at the end. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, String next) {

    public <R> Page<R> map(Function<T, R> toItem) {
        return new Page<>(items.stream().map(toItem).toList(), next);
    }
}
