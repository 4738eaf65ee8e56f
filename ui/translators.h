// Which language the program speaks: the system's, or the one that the user chose in the window.
#pragma once

#include <QString>
#include <QTranslator>

#include <memory>

namespace hullwright::ui {

class Translators {
public:
    /// The folder has our hullwright_*.qm; those of Qt lie where Qt says.
    explicit Translators(QString folder = QStringLiteral(":/translations"));
    ~Translators();
    Translators(const Translators&) = delete;
    Translators& operator=(const Translators&) = delete;

    /// "system", or a code such as "en" or "de". Texts that are on show already stay until they are made anew.
    void use(const QString& language);

private:
    QString m_folder;
    std::unique_ptr<QTranslator> m_counted, m_qt, m_ours; ///< the first: "1 service", "2 services", where no other language says it
};

} // namespace hullwright::ui
