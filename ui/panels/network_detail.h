// One network as rows: what it is for all who are on it, and under which names and address this service is found there.
#pragma once

#include "core/compose/stack.h"
#include "ui/panels/form_kit.h"

#include <functional>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace hullwright::ui {

class NetworkDetail : public QWidget {
    Q_OBJECT
public:
    /// Says where something is written: "line 12".
    using LineOf = std::function<QString(const compose::Origin&)>;
    explicit NetworkDetail(LineOf lineOf, QWidget* parent = nullptr);

    /// Shows nothing where there is no network.
    void show(const compose::Network* network, const compose::Service& service, bool editable);

Q_SIGNALS:
    /// A switch of the network itself ("internal").
    void flagWanted(const QString& key, bool on);
    /// What this service sets there ("aliases", "ipv4_address"); empty: nothing.
    void memberWanted(const QString& key, const QString& value);

private:
    struct Flag {
        const char* key;
        bool (*of)(const compose::Network&);
        QString on, off;
        QCheckBox* box;
        FormRow* row;
    };
    struct Member {
        const char* key;
        QString byDefault;
        QLineEdit* line;
        FormRow* row;
    };
    void addFlag(const RowText& text, const QString& caption, const char* key, bool (*of)(const compose::Network&), const QString& on, const QString& off);
    void addMember(const RowText& text, const char* key, const QString& pattern, const QString& byDefault);
    void showMember(const Member& member, const compose::Network& network, const compose::Value* settings, bool editable);

    LineOf m_lineOf;
    QLabel* m_title;
    FormKit* m_kit;
    std::vector<Flag> m_flags;
    std::vector<Member> m_members;
};

} // namespace hullwright::ui
