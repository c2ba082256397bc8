# One image a module: docker build --build-arg MODULE=visit-service .
# The jar is built before (./guanxi build); its layers keep libraries apart from our classes.
FROM eclipse-temurin:25-jre AS layers
ARG MODULE
WORKDIR /layers
COPY ${MODULE}/target/*-exec.jar app.jar
RUN java -Djarmode=tools -jar app.jar extract --layers --destination extracted

FROM eclipse-temurin:25-jre
# What forms are printed with (ADR 33); before all that a module brings, so that the images share it.
RUN apt-get update && apt-get install -y --no-install-recommends fonts-wqy-microhei && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 10001 --home-dir /app guanxi
WORKDIR /app
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/spring-boot-loader/ ./
COPY --from=layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./
# The collector is named, because an archive is good for the one that it was made with.
ENV GUANXI_ADDRESS=0.0.0.0 GUANXI_PORT=8080 GUANXI_LOG_FORMAT=ecs JAVA_TOOL_OPTIONS="-XX:+UseSerialGC -XX:MaxRAMPercentage=70 -Daxoniq.update-checker.disabled=true --enable-native-access=ALL-UNNAMED"
# A start on files, without servers, leaves what it loaded to the starts of this image (ADR 28).
RUN java -XX:AOTCacheOutput=app.aot -Xmx358m -Dspring.context.exit=onRefresh -Dguanxi.data=/tmp/rehearsal -jar app.jar >/tmp/rehearsal.log 2>&1 \
  || echo "The start could not be rehearsed; this image starts without, only slower: $(tail -n 3 /tmp/rehearsal.log)"; rm -rf /tmp/rehearsal*
USER guanxi
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=12 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$GUANXI_PORT && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q 200"]
ENTRYPOINT ["java", "-XX:AOTCache=app.aot", "-Xlog:aot*=off", "-jar", "app.jar"]
