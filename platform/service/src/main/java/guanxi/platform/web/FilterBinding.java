package guanxi.platform.web;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;

/** The record of a list's filters is what the query says, name by name: a header is no filter, and no mark of a browser's form is one. */
@ControllerAdvice
public class FilterBinding {

    @InitBinder
    void onlyTheQuery(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
        binder.setFieldMarkerPrefix(null);
        binder.setFieldDefaultPrefix(null);
        if (binder instanceof ExtendedServletRequestDataBinder query) query.setHeaderPredicate(header -> false);
    }
}
