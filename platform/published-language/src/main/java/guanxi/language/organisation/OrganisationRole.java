package guanxi.language.organisation;

/** The role (岗位) that a colleague has in the organisation. What he may do in the system is said by the identity provider alone. */
public enum OrganisationRole {
    SPECIALIST,
    SUPPORT,
    SUPERVISOR,
    DEPARTMENT_MANAGER,
    DIRECTOR,
    OTHER;

    /** Whether who has it is assessed month by month, and so hands in a plan of each (T-01). */
    public boolean isAssessed() {
        return switch (this) {
            case SPECIALIST, SUPPORT -> true;
            case SUPERVISOR, DEPARTMENT_MANAGER, DIRECTOR, OTHER -> false;
        };
    }
}
