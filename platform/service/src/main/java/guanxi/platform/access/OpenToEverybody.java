package guanxi.platform.access;

import static guanxi.platform.access.Role.AGENT;
import static guanxi.platform.access.Role.AUDITOR;
import static guanxi.platform.access.Role.CENTRE;
import static guanxi.platform.access.Role.DEPARTMENT;
import static guanxi.platform.access.Role.DIRECTOR;
import static guanxi.platform.access.Role.DUTY_OFFICER;
import static guanxi.platform.access.Role.EXECUTIVE;
import static guanxi.platform.access.Role.FINANCE;
import static guanxi.platform.access.Role.INSPECTOR;
import static guanxi.platform.access.Role.MANAGER;
import static guanxi.platform.access.Role.OFFICE;
import static guanxi.platform.access.Role.SITE;
import static guanxi.platform.access.Role.SPECIALIST;
import static guanxi.platform.access.Role.SUPERVISOR;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Open to every role but that of other systems. */
@Documented
@OpenTo(
        department = {
            SPECIALIST,
            SUPERVISOR,
            MANAGER,
            DIRECTOR,
            INSPECTOR,
            DUTY_OFFICER,
            OFFICE,
            EXECUTIVE,
            FINANCE,
            SITE,
            AGENT,
            CENTRE,
            DEPARTMENT,
            AUDITOR
        })
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToEverybody {}
