package guanxi.platform.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The roles of the department (specification, section 1), as the identity provider names them. */
public enum Role {
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
    AUDITOR,
    SYSTEM;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Role> of(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}
