package guanxi.client.read.cases;

import guanxi.language.client.CaseId;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Questions about cases. */
@Component
public class CaseQueries {
    private final ViewReader<FiledCase> cases;

    CaseQueries(Views views) {
        this.cases = views.reader(FiledCase.VIEW);
    }

    /** Also one that was withdrawn. */
    public Optional<FiledCase> find(CaseId caseId) {
        return cases.byId(caseId.number());
    }
}
