package guanxi.platform.reaction;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The events that may come of what a reaction orders, so that an answer does not wait for a reaction that cannot change it. A
 * reaction that does not say so may lead to anything.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface LeadsTo {

    /** Types of the language, or what several of them have in common; none for a reaction that orders nothing. */
    Class<?>[] value();
}
