package guanxi.client.write.followup;

import java.time.LocalDate;

/** By the calendar of all. */
public interface WorkingDays {

    /** The first one after that day. */
    LocalDate after(LocalDate day);
}
