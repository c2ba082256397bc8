package guanxi.planted.language;

import org.springframework.stereotype.Component;

@Component
class FrameworkInTheLanguage {}
