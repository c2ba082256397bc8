package guanxi.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.browser.Look.Kind;
import guanxi.standalone.browser.Look.Opener;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every page that a role's navigation offers, one thing of each kind, and all that opens on them, as the first who may. What opens is found on the
 * page, so that a new form is looked at without a line here. The build looks at a desk in English and at a telephone in Chinese, at
 * each page of the navigation once, and for barriers in a form on the telephone; {@code -Dguanxi.languages=2} looks at both in both, and at each page as everybody who may.
 */
@InTheOffice
class EveryStateTest {
    private static final List<String> PEOPLE =
            List.of("M01", "S001", "D01", "I01", "W01", "B01", "E01", "F01", "H01", "U01", "operator");
    /** The duty officer's search, which leads to another form before anything is sent. */
    private static final String ASKS_NOBODY = "以前的签到";

    private static final boolean IN_BOTH = Integer.getInteger("guanxi.languages", 1) == 2;
    private static final int FORMS = 80;
    private static final int REFUSED = 25;

    private final Set<String> seen = new HashSet<>();
    private final List<String> wrong = new ArrayList<>();
    private int forms;
    private int refused;

    @Test
    void no_open_state_has_a_barrier_and_each_opens_and_closes_by_keys(Office office) {
        var things = new Things(office.house()).byPerson();
        for (String person : PEOPLE) {
            try (Desk desk = office.desk(Screen.DESK)) {
                Look look = Look.at(desk);
                desk.signIn(person, "/");
                var navigation = desk.navigation();
                assertThat(navigation).as(person).isNotEmpty();
                var offered = navigation.stream()
                        .filter(path -> IN_BOTH || !seen.contains(path + Screen.DESK))
                        .map(path -> path + "?month=2026-06");
                var paths = Stream.concat(offered, things.getOrDefault(person, List.of()).stream())
                        .toList();
                for (String path : paths) look(look, path, person);
                wrong.addAll(desk.faults());
            }
        }
        assertThat(wrong).as(() -> String.join("; ", wrong)).isEmpty();
        assertThat(forms).isGreaterThanOrEqualTo(FORMS);
        assertThat(refused).isGreaterThanOrEqualTo(REFUSED);
    }

    private void look(Look look, String path, String person) {
        look.go(path);
        for (Screen screen : Screen.values()) {
            String place = "%s %s as %s".formatted(path, screen, person);
            look.screen(screen);
            boolean inEnglish = screen == Screen.DESK && !IN_BOTH;
            if (inEnglish) look.speakTheOther();
            try {
                if (!showsSomethingNew(look, path.replaceAll("\\?.*", ""), screen, place)) break;
            } catch (AssertionError fault) {
                wrong.add(place + ": " + fault.getMessage());
                look.go(path);
            } finally {
                if (inEnglish) look.speakTheOther();
            }
        }
        look.screen(Screen.DESK);
    }

    /** What was looked at before, as of another role, is not looked at again: then the other screen has nothing new either. */
    private boolean showsSomethingNew(Look look, String page, Screen screen, String place) {
        boolean isNew = seen.add(page + screen);
        if (isNew) {
            var folds =
                    look.openers().stream().filter(o -> o.kind() == Kind.FOLD).toList();
            if (screen == Screen.DESK) assertThat(folds).as(place).isNotEmpty();
            folds.forEach(look::press);
            inEachLanguage(look, place, true);
        }
        var openers = look.openers();
        assertThat(openers.stream().filter(opener -> !opener.isOfEveryPage()))
                .as(place)
                .hasSizeGreaterThanOrEqualTo(look.declared());
        for (Opener opener : openers) {
            String where = opener.isOfEveryPage() ? "" : page.replaceAll("/\\w*\\d[^/]*", "/*");
            if (opener.kind() == Kind.FOLD || !seen.add(where + screen + opener)) continue;
            isNew = true;
            look.press(opener);
            String opened = place + ", " + opener.key();
            open(look, opener, screen, opened);
            if (screen == Screen.DESK) note(look, opened, look.faultsOfTheWayThroughWhatIsOpen());
            look.escape();
        }
        return isNew;
    }

    private void open(Look look, Opener opener, Screen screen, String place) {
        if (opener.kind() != Kind.FORM) {
            inEachLanguage(look, place, false);
            return;
        }
        forms++;
        if (IN_BOTH || screen == Screen.PHONE) {
            note(look, place, screen == Screen.DESK ? look.barriers() : look.barriersOfWhatIsOpen());
        }
        if (IN_BOTH || screen == Screen.DESK) {
            look.keepsWhatIsTypedWhenTheLanguageChanges();
            if (IN_BOTH) note(look, place, look.barriersOfWhatIsOpen());
            look.speakTheOther();
        }
        if (screen == Screen.PHONE && !opener.key().endsWith(ASKS_NOBODY) && look.isRefusedWhenEmpty()) {
            refused++;
            inEachLanguage(look, place + ", refused", false);
        }
    }

    private void inEachLanguage(Look look, String place, boolean whole) {
        note(look, place, whole ? look.barriers() : look.barriersOfWhatIsOpen());
        if (!IN_BOTH) return;
        look.speakTheOther();
        note(look, place, whole ? look.barriers() : look.barriersOfWhatIsOpen());
        look.speakTheOther();
    }

    private void note(Look look, String place, List<String> barriers) {
        barriers.forEach(barrier -> wrong.add(place + ": " + barrier));
        if (look.beyond() > 0) wrong.add(place + ": wider than the screen by " + look.beyond());
    }
}
