package guanxi.client.read.issues;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An issue that a visit left unsolved (F-11 row 12).
 *
 * @param number its place among all issues of the visit's report, from 1
 * @param text absent where a form only counted it
 */
public record FiledIssue(
        Integer number, @Nullable String text, @Nullable LocalDate dueOn) {}
