// What the score takes for granted, as chips: each opens the facts that can be pinned instead, in the file or for this session.
#pragma once

#include "core/risk/pins.h"
#include "ui/document/document.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QMenu;

namespace hullwright::ui {

class FlowLayout;

class AssumptionChips : public QWidget {
    Q_OBJECT
public:
    explicit AssumptionChips(Document& document, QWidget* parent = nullptr);

    /// How many facts hold by a pin, and which, for the meter.
    [[nodiscard]] static QStringList pinnedWords(const analysis::Analysis& analysis);

Q_SIGNALS:
    void failed(const hullwright::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A fact that can be pinned.
    struct Fact {
        risk::Pin pin;
        QString service;
        QString sentence; ///< what is assumed or pinned, in full
        QString value;    ///< empty: not pinned
        /// How it comes that the value holds, or what is assumed without one.
        enum class Source { Assumed, Catalogue, Pin } source = Source::Assumed;
    };
    [[nodiscard]] std::vector<Fact> facts() const;
    [[nodiscard]] QString chipText(const Fact& fact) const;
    [[nodiscard]] QString words(risk::Pin pin, const QString& value) const;
    [[nodiscard]] bool isOfSession(const Fact& fact) const;
    void refresh();
    void addChip(const QString& text, const QString& about, bool pinned, std::function<void(QMenu&)> fill);
    void clearChips();
    void fillMenu(QMenu& menu, const Fact& fact);
    void fillUsers(QMenu& menu, const std::vector<Fact>& users);
    [[nodiscard]] QList<std::pair<QString, QString>> options(const Fact& fact) const;
    void buildUserBar();
    void askUser(const Fact& fact);
    void takeUser();
    void pin(const Fact& fact, const QString& value);

    Document& m_document;
    QWidget* m_chips;
    FlowLayout* m_flow;
    QLabel* m_none;
    QWidget* m_userBar = nullptr;
    QLabel* m_userLabel = nullptr;
    QLineEdit* m_user = nullptr;
    QCheckBox* m_keep;
    Fact m_asked{};
    QString m_shown; ///< what the chips say, to leave them alone where nothing changed
};

} // namespace hullwright::ui
