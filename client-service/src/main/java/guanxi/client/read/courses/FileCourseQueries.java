package guanxi.client.read.courses;

import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.List;
import org.springframework.stereotype.Component;

/** Questions about what client files said when. */
@Component
public class FileCourseQueries {
    private final ViewReader<FileCourse> courses;

    FileCourseQueries(Views views) {
        this.courses = views.reader(FileCourse.VIEW);
    }

    /** All of them: which are told apart is a question about all. */
    public List<FileCourse> all() {
        return courses.find(Query.all());
    }
}
