package guanxi.hospitality.web;

import static guanxi.platform.access.Role.AUDITOR;
import static guanxi.platform.access.Role.DIRECTOR;
import static guanxi.platform.access.Role.EXECUTIVE;
import static guanxi.platform.access.Role.FINANCE;
import static guanxi.platform.access.Role.MANAGER;
import static guanxi.platform.access.Role.OFFICE;
import static guanxi.platform.access.Role.SPECIALIST;
import static guanxi.platform.access.Role.SUPERVISOR;

import guanxi.platform.access.OpenTo;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Requests are for who asks, and for who approves, pays, prepares or audits. */
@OpenTo(
        own = SPECIALIST,
        team = SUPERVISOR,
        department = {MANAGER, DIRECTOR, OFFICE, EXECUTIVE, FINANCE, AUDITOR})
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToReaders {}
