package guanxi.planted.web;

import org.springframework.web.bind.annotation.GetMapping;

class OpenToNobody {

    @GetMapping("/planted")
    String show() {
        return "";
    }
}
