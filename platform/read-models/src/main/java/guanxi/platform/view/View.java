package guanxi.platform.view;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a projection's handler writes to: a fold over records, of which it sees the one that its event touches, as the view's
 * definition says. It knows no database, and a record that has already seen the event is left alone.
 */
public interface View<T> {

    /** Fails if it is another record than the one that the event touches, as {@code update} does. */
    void put(T entry);

    /** Does nothing if there is no such record. */
    void update(UnaryOperator<T> change);

    void remove();

    Optional<T> find();
}
