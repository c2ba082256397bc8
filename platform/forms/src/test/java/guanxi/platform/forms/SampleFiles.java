package guanxi.platform.forms;

import static guanxi.platform.forms.Column.mayBeEmpty;
import static guanxi.platform.forms.Column.optional;
import static guanxi.platform.forms.Column.required;
import static guanxi.platform.forms.FormColumns.form;

import java.util.List;
import java.util.Map;

/** Forms of a made-up library with a few lines of each, since what is held here of a form is held of any. */
final class SampleFiles {
    static final FormColumns BOOKS = form(
            "books",
            required("book_id", "图书编号"),
            required("title", "书名", "题名"),
            optional("authors", "作者"),
            mayBeEmpty("summary", "内容提要"),
            required("pages", "页数"),
            required("printed_at", "印刷时间"),
            required("price", "价格", "价格(元)"));

    static final FormColumns LOANS =
            form("loans", required("book_id", "图书编号"), required("lent_on", "借出日期"), optional("remark", "备注"));

    static final String BOOKS_FILE = """
            book_id,title,authors,summary,pages,printed_at,price
            B00001,南岸（旧城）纪事,刘伟/主编|陈芳,"再版""修订""\",310,2026-06-01T08:25:00+08:00,31.23
            B00004,四季,,"产品介绍, 价格谈判",0,2026-06-02T08:20:00+08:00,"1,2,3"
            """;

    static final Map<FormColumns, String> ALL = Map.of(BOOKS, BOOKS_FILE, LOANS, """
            book_id,lent_on,remark
            B00001,2026-06-11,
            B00004,2026-06-09,续借
            """);

    private SampleFiles() {}

    static List<List<String>> texts(List<FormRow> rows, FormColumns form) {
        return rows.stream()
                .map(row -> form.columns().stream()
                        .map(column -> row.optionalText(column.english()).orElse(""))
                        .toList())
                .toList();
    }
}
