package guanxi.language.hospitality;

/** Who decides on a hospitality request, lowest first. A higher stage stands in for those before it. */
public enum ApprovalStage {
    SUPERVISOR,
    MANAGER,
    EXECUTIVE;

    public boolean covers(ApprovalStage other) {
        return compareTo(other) >= 0;
    }
}
