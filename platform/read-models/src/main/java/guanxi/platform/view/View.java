package guanxi.platform.view;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a projection's handler writes to: a fold over records. It knows no database, and a record that has already seen the event
 * is left alone.
 */
public interface View<T> {

    void put(T entry);

    /** Does nothing if there is no such record. */
    void update(Object id, UnaryOperator<T> change);

    void remove(Object id);

    Optional<T> find(Object id);
}
