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
    m_counted.reset();
    const QLocale locale = language == QLatin1String("system") ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    const auto load = [](std::unique_ptr<QTranslator>& slot, const QLocale& of, const QString& name, const QString& folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(of, name, QStringLiteral("_"), folder))
            return;
        slot = std::move(translator);
        QCoreApplication::installTranslator(slot.get());
    };
    // The last one is asked first.
    load(m_counted, QLocale(QLocale::English), QStringLiteral("hullwright"), m_folder);
    load(m_qt, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (locale.language() != QLocale::English)
        load(m_ours, locale, QStringLiteral("hullwright"), m_folder);
}

} // namespace hullwright::ui
