#include "tests/bench/stacks.h"

#include <fmt/format.h>

namespace hullwright::bench {

std::string stack(std::size_t services)
{
    std::string text = "# A stack made for measuring.\nname: bench\n\nservices:\n";
    for (std::size_t i = 0; i < services; ++i) {
        text += fmt::format(R"(  # Service {0} of the measured stack
  service-{0:04}:
    image: "registry.example/team/service-{0}:1.{1}.0"  # bumped by the release job
    restart: unless-stopped
    environment:
      - LOG_LEVEL=info
      - DATABASE_URL=postgres://app@service-{2:04}:5432/app
      - 'GREETING=hello: {0}'
    ports:
      - "127.0.0.1:{3}:8080"
    networks: [tier-{4}]
    volumes:
      - data-{5}:/var/lib/service
      - type: tmpfs
        target: /tmp
    depends_on:
      service-{2:04}:
        condition: service_started
    cap_drop:
      - NET_RAW
    healthcheck:
      test: ["CMD", "curl", "-f", "http://localhost:8080/health"]
      interval: 30s
    deploy:
      resources:
        limits:
          cpus: "0.50"
          memory: 256M

)",
                            i, i % 20, i == 0 ? 0 : i - 1, 10000 + i % 50000, i / 20, i % 8);
        if (i == 0) { // the first one depends on nobody
            const auto begin = text.find("    depends_on:");
            const auto end = text.find("    cap_drop:", begin);
            text.erase(begin, end - begin);
        }
    }
    text += "networks:\n";
    for (std::size_t tier = 0; tier <= (services - 1) / 20; ++tier)
        text += fmt::format("  tier-{}:\n", tier);
    text += "\nvolumes:\n";
    for (std::size_t volume = 0; volume < (services < 8 ? services : 8); ++volume)
        text += fmt::format("  data-{}:\n", volume);
    return text;
}

std::string stackWithAnchors(std::size_t services)
{
    std::string text = stack(services);
    const auto replaceAll = [&text](std::string_view from, std::string_view to) {
        for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
            text.replace(at, from.size(), to);
    };
    replaceAll("    restart: unless-stopped\n", "    <<: *base\n    logging: *logging\n");
    replaceAll("    cap_drop:\n      - NET_RAW\n", "");
    replaceAll("    environment:\n      - LOG_LEVEL=info\n", "    environment:\n");
    text.replace(text.find("services:\n"), 0,
                 "x-logging: &logging\n  driver: json-file\n  options: {max-size: 10m}\n\n"
                 "x-limits: &limits {pids_limit: 100}\n\n"
                 "x-base: &base\n  <<: *limits\n  restart: unless-stopped\n  cap_drop: [NET_RAW]\n\n");
    return text;
}

std::string servers(std::size_t services, std::size_t volumes)
{
    static constexpr const char* kImages[] = {"postgres:16", "redis:7", "nginx:1.27", "mysql:8"};
    std::string text = "services:\n";
    for (std::size_t i = 0; i < services; ++i)
        text += fmt::format("  s{0}:\n    image: {1}\n    environment:\n      POSTGRES_PASSWORD: secret{0}pw\n    ports: ['{2}:80']\n    volumes: ['v{3}:/data']\n", i, kImages[i % 4], 10000 + i % 50000, i % volumes);
    text += "volumes:\n";
    for (std::size_t volume = 0; volume < volumes; ++volume)
        text += fmt::format("  v{}:\n", volume);
    return text;
}

std::size_t imageOffset(const std::string& text, std::size_t services)
{
    const std::string key = fmt::format("  service-{:04}:\n", services / 2);
    return text.find(":1.", text.find(key)) + 3;
}

} // namespace hullwright::bench
