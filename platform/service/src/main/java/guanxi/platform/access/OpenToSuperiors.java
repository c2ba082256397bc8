package guanxi.platform.access;

import static guanxi.platform.access.Role.MANAGER;
import static guanxi.platform.access.Role.SUPERVISOR;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What decides whose figures count is not a specialist's own to change. */
@Documented
@OpenTo(team = SUPERVISOR, department = MANAGER)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToSuperiors {}
