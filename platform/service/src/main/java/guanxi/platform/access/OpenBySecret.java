package guanxi.platform.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Open without a token to whoever knows the secret in the path, for programs that can show nothing else. Such an endpoint only shows, and knows
 * nothing under a secret that is none.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenBySecret {}
