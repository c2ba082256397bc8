package guanxi.visit.web.paper;

import guanxi.platform.decision.CommandRejected;
import java.io.File;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Finds the font that forms are printed with, when the first is to be printed: the house starts without one, and one that is installed
 * later is found then.
 */
@Component
class PaperFonts {
    /** Where packages put WenQuanYi Micro Hei on Debian and Ubuntu, Fedora, Arch; what macOS and Windows have. */
    private static final List<String> USUAL = List.of(
            "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
            "/usr/share/fonts/wqy-microhei-fonts/wqy-microhei.ttc",
            "/usr/share/fonts/wenquanyi/wqy-microhei/wqy-microhei.ttc",
            "/System/Library/Fonts/Supplemental/Arial Unicode.ttf",
            "C:/Windows/Fonts/simhei.ttf");

    private final List<String> places;
    private volatile PaperFont found;

    /** @param told the file that an operator chose, instead of all others; blank for none */
    @Autowired
    PaperFonts(@Value("${guanxi.paper.font:}") String told) {
        this(told.isBlank() ? USUAL : List.of(told));
    }

    PaperFonts(List<String> places) {
        this.places = places;
    }

    PaperFont font() {
        if (found == null) found = find().orElseThrow(PaperFonts::missing);
        return found;
    }

    Optional<PaperFont> find() {
        return places.stream()
                .map(File::new)
                .flatMap(file -> PaperFont.in(file).stream())
                .findFirst();
    }

    private static CommandRejected missing() {
        return new CommandRejected(
                PaperRule.A_FONT_IS_MISSING,
                "There is no Chinese TrueType font to print with. Install the package fonts-wqy-microhei (Debian, Ubuntu), or"
                        + " name the file of a font by GUANXI_PAPER_FONT.");
    }
}
