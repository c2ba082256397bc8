package guanxi.client.web;

import static guanxi.platform.access.Role.AGENT;
import static guanxi.platform.access.Role.AUDITOR;
import static guanxi.platform.access.Role.DIRECTOR;
import static guanxi.platform.access.Role.EXECUTIVE;
import static guanxi.platform.access.Role.INSPECTOR;
import static guanxi.platform.access.Role.MANAGER;
import static guanxi.platform.access.Role.SPECIALIST;
import static guanxi.platform.access.Role.SUPERVISOR;

import guanxi.platform.access.OpenTo;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Client files are for who deals with clients, and for who inspects or looks. */
@OpenTo(
        own = {SPECIALIST, AGENT},
        team = SUPERVISOR,
        department = {MANAGER, DIRECTOR, INSPECTOR, EXECUTIVE, AUDITOR})
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToReaders {}
