package guanxi.client.read.answers;

import guanxi.language.client.AnswerId;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import org.springframework.stereotype.Component;

/** Questions about the catalogue of answers. */
@Component
public class AnswerQueries {
    private final ViewReader<ListedAnswer> answers;

    AnswerQueries(Views views) {
        this.answers = views.reader(ListedAnswer.VIEW);
    }

    public boolean knows(AnswerId id) {
        return answers.exists(id.number());
    }

    /** Those that are given, by number. */
    public Page<ListedAnswer> given(Query filter, Paging paging) {
        return answers.page(filter.and("stands", true).orderBy("answerId"), paging);
    }
}
