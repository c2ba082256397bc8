package guanxi.platform.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call this endpoint, and whose affairs he may touch there (ADR 7); one without it is open to nobody. What several endpoints
 * share is an annotation of its own that carries this one, and of several on a method each opens it further.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenTo {

    Role[] own() default {};

    Role[] team() default {};

    Role[] department() default {};
}
