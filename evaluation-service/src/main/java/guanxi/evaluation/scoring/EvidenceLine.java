package guanxi.evaluation.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One event behind a figure: what it says, when that was, who recorded it, and how it counted.
 *
 * @param event its identifier, which history answers to
 * @param about the number of the visit, referral, client and so on that it speaks of
 * @param occurredAt when it happened; of what belongs to a whole day only the date is there, of what simply holds neither
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceLine(
        String event,
        String what,
        @Nullable String about,
        @Nullable Instant occurredAt,
        @Nullable LocalDate date,
        Instant recordedAt,
        @Nullable String by,
        Counted counted) {}
