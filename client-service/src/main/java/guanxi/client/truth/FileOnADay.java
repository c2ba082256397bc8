package guanxi.client.truth;

import guanxi.language.client.ClientId;
import guanxi.language.client.DataField;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A client's file at the end of a day.
 *
 * @param asked the fields that a file of its stage must fill
 * @param values what those say that say something, in the spelling by which they are compared
 * @param lookedAfter when each was changed or verified last
 */
public record FileOnADay(
        ClientId clientId,
        LocalDate day,
        Set<DataField> asked,
        Map<DataField, String> values,
        Map<DataField, LocalDate> lookedAfter) {
    /** The year of the department: what nobody looked at for longer than that was true of another year. */
    public static final int FRESH_DAYS = 365;

    Optional<String> value(DataField field) {
        return Optional.ofNullable(values.get(field)).filter(value -> asked.contains(field));
    }

    boolean isFilled(DataField field) {
        return value(field).isPresent();
    }

    /** The day itself is the last of the year that counts. */
    boolean isFresh(DataField field) {
        LocalDate last = lookedAfter.get(field);
        return last != null && last.isAfter(day.minusDays(FRESH_DAYS));
    }
}
