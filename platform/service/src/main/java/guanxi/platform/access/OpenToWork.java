package guanxi.platform.access;

import static guanxi.platform.access.Role.MANAGER;
import static guanxi.platform.access.Role.SPECIALIST;
import static guanxi.platform.access.Role.SUPERVISOR;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a specialist does for himself, a supervisor for his team, the manager for all. */
@Documented
@OpenTo(own = SPECIALIST, team = SUPERVISOR, department = MANAGER)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToWork {}
