package guanxi.visit.query.proposals;

import guanxi.language.visit.Setting;
import guanxi.visit.settings.SettingsOfDay;
import java.time.LocalDate;

/**
 * The days after the one as of which visits are proposed: what is due by the last of them is proposed, unless it is provided for on one.
 *
 * @param settings of today
 */
record DaysAhead(LocalDate today, SettingsOfDay settings) {

    LocalDate first() {
        return today.plusDays(1);
    }

    LocalDate last() {
        return today.plusDays(settings.valueOf(Setting.PROPOSAL_HORIZON));
    }

    /** A call-back that was due on it or later is a reason still. */
    LocalDate firstOfCallBacks() {
        return today.minusDays(settings.valueOf(Setting.CALL_BACK_WINDOW));
    }

    boolean include(LocalDate day) {
        return day.isAfter(today) && isBy(day);
    }

    boolean isBy(LocalDate day) {
        return !day.isAfter(last());
    }
}
