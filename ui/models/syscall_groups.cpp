#include "ui/models/syscall_groups.h"

#include "ui/style/roles.h"
#include "ui/translate.h"

#include <QCoreApplication>

#include <array>
#include <functional>
#include <map>

namespace hullwright::ui {

namespace {

using knowledge::Risk;
using knowledge::SystemCall;

std::vector<NamedGroup> byCategory()
{
    std::vector<NamedGroup> groups;
    std::map<std::string, std::size_t> places;
    const auto calls = knowledge::systemCalls();
    for (std::size_t i = 0; i < calls.size(); ++i) {
        const auto [place, fresh] = places.try_emplace(calls[i].category, groups.size());
        if (fresh)
            groups.push_back({translated(calls[i].categoryTitle), {}});
        groups[place->second].members.push_back(i);
    }
    return groups;
}

std::vector<NamedGroup> bySystemd()
{
    std::vector<NamedGroup> groups;
    std::map<std::string, std::size_t> places;
    for (const knowledge::CallGroup& group : knowledge::callGroups()) {
        places.emplace(group.name, groups.size());
        groups.push_back({QStringLiteral("%1  %2").arg(QString::fromStdString(group.name), translated(group.title)), {}});
    }
    NamedGroup others{QCoreApplication::translate("hullwright::ui::SyscallsModel", "In no group"), {}};
    const auto calls = knowledge::systemCalls();
    for (std::size_t i = 0; i < calls.size(); ++i) {
        for (const std::string& name : calls[i].groups)
            groups[places.at(name)].members.push_back(i);
        if (calls[i].groups.empty())
            others.members.push_back(i);
    }
    groups.push_back(std::move(others));
    return groups;
}

std::vector<NamedGroup> byCapability()
{
    std::map<std::string, NamedGroup> named;
    NamedGroup others{QCoreApplication::translate("hullwright::ui::SyscallsModel", "Need no capability"), {}};
    const auto calls = knowledge::systemCalls();
    for (std::size_t i = 0; i < calls.size(); ++i) {
        for (const std::string& name : calls[i].capabilities) {
            NamedGroup& group = named[name];
            group.title = QString::fromStdString(name);
            group.members.push_back(i);
        }
        if (calls[i].capabilities.empty())
            others.members.push_back(i);
    }
    std::vector<NamedGroup> groups;
    for (auto& [name, group] : named)
        groups.push_back(std::move(group));
    groups.push_back(std::move(others));
    return groups;
}

std::vector<NamedGroup> byRisk()
{
    std::vector<NamedGroup> groups;
    for (const Risk risk : {Risk::Critical, Risk::High, Risk::Medium, Risk::Low}) {
        const QString word = riskWord(risk);
        NamedGroup group{QCoreApplication::translate("hullwright::ui::SyscallsModel", "Risk: %1").arg(word), {}};
        const auto calls = knowledge::systemCalls();
        for (std::size_t i = 0; i < calls.size(); ++i)
            if (calls[i].risk == risk)
                group.members.push_back(i);
        groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace

std::vector<NamedGroup> groupsBy(SyscallsModel::Grouping grouping)
{
    std::vector<NamedGroup> groups;
    switch (grouping) {
    case SyscallsModel::Grouping::Category: groups = byCategory(); break;
    case SyscallsModel::Grouping::Systemd: groups = bySystemd(); break;
    case SyscallsModel::Grouping::Capability: groups = byCapability(); break;
    case SyscallsModel::Grouping::Risk: groups = byRisk(); break;
    }
    std::erase_if(groups, [](const NamedGroup& group) { return group.members.empty(); });
    return groups;
}

} // namespace hullwright::ui
