package guanxi.client.web;

import static guanxi.platform.access.Role.AGENT;
import static guanxi.platform.access.Role.MANAGER;
import static guanxi.platform.access.Role.SPECIALIST;
import static guanxi.platform.access.Role.SUPERVISOR;

import guanxi.platform.access.OpenTo;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What whoever sits at the telephone does for himself, a specialist like an agent, a supervisor for his team, the manager for all. */
@OpenTo(
        own = {SPECIALIST, AGENT},
        team = SUPERVISOR,
        department = MANAGER)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToDesk {}
