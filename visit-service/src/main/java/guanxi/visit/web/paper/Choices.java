package guanxi.visit.web.paper;

import guanxi.language.visit.Outcome;
import guanxi.language.visit.Purpose;

/** What is chosen on a form, with the word that the form has beside its letter (C-1, C-2). */
public final class Choices {

    private Choices() {}

    public static String word(Purpose purpose) {
        return switch (purpose) {
            case A -> "初次拜访";
            case B -> "处理问题";
            case C -> "建立关系";
        };
    }

    public static String word(Outcome outcome) {
        return switch (outcome) {
            case A -> "商谈成功";
            case B -> "有希望";
            case C -> "再度访问";
            case D -> "无希望";
            case E -> "继续观察";
        };
    }
}
