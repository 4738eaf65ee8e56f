#include "ui/translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace hullwright::ui {

Translators::Translators(QString folder) : m_folder(std::move(folder))
{
}

Translators::~Translators() = default; // a translator takes itself out of the application

void Translators::use(const QString& language)
{
    m_qt.reset();
    m_ours.reset();
    const QLocale locale = language == QLatin1String("system") ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    const auto load = [&locale](std::unique_ptr<QTranslator>& slot, const QString& name, const QString& folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(locale, name, QStringLiteral("_"), folder))
            return;
        slot = std::move(translator);
        QCoreApplication::installTranslator(slot.get());
    };
    load(m_qt, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(m_ours, QStringLiteral("hullwright"), m_folder);
}

} // namespace hullwright::ui
