#include "ui/models/value_kinds.h"

#include "core/compose/schema_lookup.h"
#include "ui/translate.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace hullwright::ui {

namespace {

QString keyAt(const yaml::Path& path, std::size_t at)
{
    const auto* key = at < path.size() ? std::get_if<std::string>(&path[at]) : nullptr;
    return key ? QString::fromStdString(*key) : QString();
}

QString restOf(const yaml::Path& path)
{
    return QString::fromStdString(yaml::toString(yaml::Path(path.begin() + 2, path.end())));
}

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The table's limits may be infinite.
int bounded(double limit)
{
    return static_cast<int>(std::clamp(limit, -2147483647.0, 2147483647.0));
}

bool insideService(const yaml::Path& path)
{
    return path.size() > 2 && keyAt(path, 0) == QStringLiteral("services");
}

} // namespace

ValueSpec valueSpec(const yaml::Path& path)
{
    const compose::SchemaSpot spot = compose::spotAt(path);
    ValueSpec spec;
    switch (compose::editingOf(spot)) {
    case compose::Editing::Line: break;
    case compose::Editing::Switch: spec.kind = ValueKind::Switch; break;
    case compose::Editing::Bytes: spec.kind = ValueKind::Size; break;
    case compose::Editing::Duration: spec.kind = ValueKind::Duration; break;
    case compose::Editing::Number: break; // with a fraction: as text, which keeps its spelling
    case compose::Editing::Port:
    case compose::Editing::Whole:
        spec.kind = ValueKind::Number;
        spec.minimum = bounded(spot.shape->minimum);
        spec.maximum = bounded(spot.shape->maximum);
        break;
    case compose::Editing::Words:
        spec.kind = ValueKind::Choice;
        spec.open = spot.shape->wording == compose::Wording::Suggested;
        for (const compose::Word& word : spot.shape->words) {
            spec.choices << Choice{fromView(word.text), translated(word.about)};
            spec.open = spec.open || compose::isBeginning(word.text);
        }
        break;
    }
    return spec;
}

QList<Choice> knownKeys(const yaml::Path& path, const QStringList& present)
{
    QList<Choice> keys;
    const compose::SchemaSpot spot = compose::spotAt(path);
    if (!spot.shape)
        return keys;
    for (const compose::Key& key : spot.shape->keys) {
        if (!present.contains(fromView(key.name)))
            keys << Choice{fromView(key.name), translated(key.about)};
    }
    std::sort(keys.begin(), keys.end(), [](const Choice& a, const Choice& b) { return a.text < b.text; });
    return keys;
}

yaml::Value typedValue(const QString& text)
{
    static const QRegularExpression whole(QStringLiteral("^[-+]?(0|[1-9][0-9]{0,17})$"));
    static const QRegularExpression fraction(QStringLiteral("^[-+]?[0-9]+\\.[0-9]+$"));
    const QString plain = text.trimmed();
    if (plain == QStringLiteral("true") || plain == QStringLiteral("false"))
        return plain == QStringLiteral("true");
    if (whole.match(plain).hasMatch())
        return plain.toLongLong();
    if (fraction.match(plain).hasMatch() && QString::number(plain.toDouble()) == plain)
        return plain.toDouble(); // one that would be spelled otherwise ("1.10") stays the text it is
    return text.toStdString();
}

std::optional<std::int64_t> parseSize(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*([0-9]+(?:\\.[0-9]+)?)\\s*([kKmMgGtT]?)(?:i?[bB])?\\s*$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const QString unit = match.captured(2).toLower();
    const int power = unit.isEmpty() ? 0 : static_cast<int>(QStringLiteral("kmgt").indexOf(unit)) + 1;
    const double bytes = match.captured(1).toDouble() * std::pow(1024.0, power);
    return bytes < 9e18 ? std::optional(static_cast<std::int64_t>(bytes)) : std::nullopt;
}

QString writeSize(std::int64_t bytes)
{
    const std::array<const char*, 4> units{"", "k", "m", "g"};
    std::size_t unit = 0;
    while (unit + 1 < units.size() && bytes > 0 && bytes % 1024 == 0) {
        bytes /= 1024;
        ++unit;
    }
    return QString::number(bytes) + QLatin1String(unit == 0 ? "b" : units[unit]);
}

QString readableSize(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, bytes % (1024 * 1024) == 0 && bytes < (std::int64_t{1} << 30) ? 0 : 2, QLocale::DataSizeIecFormat);
}

QString settingSentence(const yaml::Path& path, const QString& value)
{
    const QString brief = value.size() > 60 ? value.left(57) + u'…' : value;
    if (insideService(path))
        return QCoreApplication::translate("hullwright::ui::Sentence", "Set %1 of %2 to %3").arg(restOf(path), keyAt(path, 1), brief);
    return QCoreApplication::translate("hullwright::ui::Sentence", "Set %1 to %2").arg(QString::fromStdString(yaml::toString(path)), brief);
}

QString removingSentence(const yaml::Path& path)
{
    if (insideService(path))
        return QCoreApplication::translate("hullwright::ui::Sentence", "Remove %1 of %2").arg(restOf(path), keyAt(path, 1));
    return QCoreApplication::translate("hullwright::ui::Sentence", "Remove %1").arg(QString::fromStdString(yaml::toString(path)));
}

} // namespace hullwright::ui
