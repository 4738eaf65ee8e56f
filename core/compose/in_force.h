// Settings that Compose accepts and that do not do what they say: nobody acts on them, another one wins, or the engine refuses them later.
//
// Facts: docker compose 2.26 pkg/compose/create.go and convergence.go; moby 26 daemon/daemon_unix.go, daemon/oci_linux.go,
// runconfig/hostconfig*.go; runc 1.1 libcontainer/configs/validate.
#pragma once

#include "core/compose/context.h"
#include "core/compose/stack.h"

namespace hullwright::compose {

/// Adds a warning for each, at the value's place. The service is canonical and has its defaults.
void warnOfWords(const Value& service, const Trail& where, Problems& problems);       ///< keys that nobody acts on, words that the engine refuses
void warnOfLimits(const Value& service, const Trail& where, Problems& problems);      ///< memory, CPUs, processes, ulimits, restarts
void warnOfProtections(const Value& service, const Trail& where, Problems& problems); ///< security_opt, capabilities, users, sysctls, devices
void warnOfEndpoints(const Value& service, const Trail& where, Problems& problems);   ///< ports, mounts, tmpfs, health checks
/// What takes the whole stack to see: grants of files that keep their owner, names that two containers share.
void warnOfStack(const Stack& stack, Problems& problems);
/// It has ports, and all its networks are internal bridges: none of the ports is published.
[[nodiscard]] bool publishesNothing(const Stack& stack, const Service& service);

/// The value is written in a file, so that there is a place to complain at.
[[nodiscard]] inline bool isWritten(const Value* value)
{
    return value && value->origin.kind == Origin::Kind::File;
}

/// One service on its way through these checks: finds values and says warnings at them.
class ServiceWarnings {
public:
    ServiceWarnings(const Value& service, const Trail& where, Problems& problems) : m_service(service), m_where(where), m_problems(problems) {}

    /// The value at a path of keys; nullptr where it is absent.
    [[nodiscard]] const Value* find(std::initializer_list<std::string_view> keys) const;
    [[nodiscard]] std::string text(std::string_view key) const;
    [[nodiscard]] std::optional<double> number(std::initializer_list<std::string_view> keys) const;
    [[nodiscard]] bool flag(std::string_view key) const;
    /// The items of a list; none where it is absent.
    [[nodiscard]] const Value::List& items(std::string_view key) const;

    void warn(std::initializer_list<std::string_view> keys, text::Message message, text::Message hint = {});
    void warnItem(std::string_view key, const Value& item, text::Message message, text::Message hint = {});
    void correct(std::string_view wrong, std::string_view right) { m_problems.correct(wrong, right); }

private:
    const Value& m_service;
    const Trail& m_where;
    Problems& m_problems;
};

} // namespace hullwright::compose
