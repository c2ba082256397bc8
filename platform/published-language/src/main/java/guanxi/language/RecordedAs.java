package guanxi.language;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Under which name and revision history keeps an event, whatever its class is called and wherever it stands. The name is for ever;
 * another shape is the next revision, and an upcaster brings what was recorded there (ADR 20).
 */
@Target(TYPE)
@Retention(RUNTIME)
public @interface RecordedAs {
    /** The context and what happened there, such as {@code visit.VisitCompleted}. */
    String value();

    int revision() default 1;
}
