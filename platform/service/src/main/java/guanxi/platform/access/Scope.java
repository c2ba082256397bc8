package guanxi.platform.access;

/** Whose affairs a role may touch at an endpoint, from narrow to wide. */
public enum Scope {
    OWN,
    TEAM,
    DEPARTMENT
}
