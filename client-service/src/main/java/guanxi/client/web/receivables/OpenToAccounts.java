package guanxi.client.web.receivables;

import static guanxi.platform.access.Role.FINANCE;
import static guanxi.platform.access.Role.MANAGER;
import static guanxi.platform.access.Role.SUPERVISOR;

import guanxi.platform.access.OpenTo;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What clients owe and pay is told by finance, or by the superiors of whose clients they are; a specialist only sees it. */
@OpenTo(
        team = SUPERVISOR,
        department = {MANAGER, FINANCE})
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface OpenToAccounts {}
