package guanxi.client.write.cases;

import guanxi.language.client.CaseEntry;
import guanxi.language.client.CaseEntry.Kind;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** What an entry may say besides its kind and its time: each kind needs some of it, and may have some more. */
public enum EntryCell {
    TO("to", CaseEntry::to),
    SOLVER("solver", CaseEntry::solver),
    PROMISED_FOR("promisedFor", CaseEntry::promisedFor),
    SATISFACTION("satisfaction", CaseEntry::satisfaction),
    CONDUCT("conduct", CaseEntry::conduct),
    REASON("reason", CaseEntry::reason);

    private final String field;
    private final Function<CaseEntry, Object> value;

    EntryCell(String field, Function<CaseEntry, Object> value) {
        this.field = field;
        this.value = value;
    }

    public String field() {
        return field;
    }

    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Absent if the entry does not say it. */
    public Object of(CaseEntry entry) {
        return value.apply(entry);
    }

    public static Set<EntryCell> neededBy(Kind kind) {
        return switch (kind) {
            case PASSED_ON, DEPARTMENT_NOTIFIED, HANDED_OVER -> EnumSet.of(TO);
            case SOLVER_NAMED -> EnumSet.of(SOLVER);
            case REPLY_PROMISED -> EnumSet.of(PROMISED_FOR);
            case PAUSED, RESUMED, REOPENED, CANCELLED -> EnumSet.of(REASON);
            case CONDUCT_FLAGGED -> EnumSet.of(CONDUCT);
            case CENTRE_ANSWERED, CLIENT_ANSWERED, CLIENT_INFORMED, PROGRESS_CHECKED, SERVICE_DONE, CALLED_BACK ->
                EnumSet.noneOf(EntryCell.class);
        };
    }

    /** What an entry of this kind has no use for. */
    static Set<EntryCell> unusedBy(Kind kind) {
        var used = neededBy(kind);
        used.add(REASON);
        if (kind == Kind.DEPARTMENT_NOTIFIED) used.add(SOLVER);
        if (kind == Kind.CALLED_BACK) used.add(SATISFACTION);
        return EnumSet.complementOf(EnumSet.copyOf(used));
    }
}
