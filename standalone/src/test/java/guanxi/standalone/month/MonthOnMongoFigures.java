package guanxi.standalone.month;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.servers.Databases;
import org.junit.jupiter.api.Test;

/** With read models behind the MongoDB driver. */
abstract class MonthOnMongoFigures extends MonthFigures {

    abstract String mongodbUri();

    @Test
    void after_all_read_models_were_deleted_the_figures_are_back_from_history() {
        long head = house().head();
        reopenAfter(() -> assertThat(Databases.dropViews(mongodbUri()))
                .contains(
                        "guanxi_client_views",
                        "guanxi_visit_views",
                        "guanxi_evaluation_views",
                        "guanxi_hospitality_views",
                        "guanxi_history_views"));
        Month.SAMPLE.isMetBy(house());
        assertThat(house().head()).isEqualTo(head);
    }
}
