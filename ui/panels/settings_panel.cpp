#include "ui/panels/settings_panel.h"

#include "ui/models/value_kinds.h"
#include "ui/widgets/check_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

namespace hullwright::ui {

SettingsPanel::SettingsPanel(Document& document, Selection& selection, const QString& name, QWidget* parent) : PanelBase(document, selection, parent), m_form(new FormKit)
{
    setAccessibleName(name);
    m_form->setAccessibleName(name);
}

FormRow* SettingsPanel::addRow(const RowText& text, QWidget* editor)
{
    m_rows.push_back(m_form->addRow(text, editor));
    return m_rows.back();
}

void SettingsPanel::finish()
{
    m_form->finish();
    setWidget(m_form);
}

void SettingsPanel::refresh(const Service& service)
{
    for (const Update& update : m_updates)
        update(service);
    for (FormRow* row : m_rows)
        row->setEditable(document().editable());
}

FormRow* SettingsPanel::addSwitch(const RowText& text, const QString& caption, const char* key, Written written, const QString& byDefault, BoolOf setting)
{
    auto* box = new QCheckBox(caption);
    FormRow* row = addRow(text, box);
    onToggled(*box, this, [this, key, written](bool on) {
        const yaml::Path path = pathOf({key});
        // What comes from elsewhere (an anchor, extends) is turned off by saying so, whether or not the service says it as well.
        if (on || written == Written::Always || !this->written(path) || isGivenToo(path))
            perform(settingSentence(path, on ? QStringLiteral("true") : QStringLiteral("false")), {yaml::Assign{path, on}});
        else
            removeKey(key);
        refreshLater();
    });
    connect(row, &FormRow::reset, this, [this, key] { removeKey(key); });
    onRefresh([this, box, row, byDefault, setting = std::move(setting)](const Service& service) {
        const auto& value = setting(service);
        showChecked(*box, value && value->value);
        row->setState({value ? Role::Set : Role::Default, value ? at(value->value ? tr("on") : tr("off"), value->origin) : byDefault, {}, value.has_value()});
    });
    return row;
}

FormRow* SettingsPanel::addChoice(const Choices& choices)
{
    auto* box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    QString plain = choices.text.label;
    box->lineEdit()->setPlaceholderText(choices.byDefault);
    box->lineEdit()->setAccessibleName(plain.remove(u'&'));
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setMinimumContentsLength(12);
    FormRow* row = addRow(choices.text, box);
    const auto commit = [this, box, setting = choices.setting, write = choices.commit] {
        const auto* current = service();
        const std::string wanted = box->currentText().trimmed().toStdString();
        if (!current || wanted == (setting(*current) ? setting(*current)->value : std::string()))
            return;
        write(wanted.empty() ? std::nullopt : std::optional(wanted));
    };
    connect(box, &QComboBox::activated, this, commit);
    connect(box->lineEdit(), &QLineEdit::editingFinished, this, commit);
    connect(row, &FormRow::reset, this, [write = choices.commit] { write(std::nullopt); });
    onRefresh([this, box, row, choices](const Service& service) {
        const auto& value = choices.setting(service);
        const QSignalBlocker quiet(box);
        const QStringList offered = choices.offered ? choices.offered(service) : QStringList();
        QStringList shown;
        for (int i = 0; i < box->count(); ++i)
            shown << box->itemText(i);
        if (shown != offered) {
            box->clear();
            box->addItems(offered);
        }
        box->setCurrentText(value ? QString::fromStdString(value->value) : QString());
        RowState state{value ? Role::Set : Role::Default, value ? at(QString::fromStdString(value->value), value->origin) : choices.byDefault, {}, value.has_value()};
        if (const auto other = choices.instead ? choices.instead(service) : std::nullopt)
            state = *other;
        row->setState(state);
    });
    return row;
}

std::function<void(const std::optional<std::string>&)> SettingsPanel::writeKey(const char* key)
{
    return [this, key](const std::optional<std::string>& value) {
        const yaml::Path path = pathOf({key});
        if (value)
            perform(settingSentence(path, QString::fromStdString(*value)), {yaml::Assign{path, *value}});
        else
            removeKey(key);
        refreshLater();
    };
}

void SettingsPanel::removeKey(const char* key)
{
    removeAll(QLatin1String(key), {pathOf({key})});
}

void SettingsPanel::removeAll(const QString& name, const std::vector<yaml::Path>& paths)
{
    takeOut(tr("Reset %1 of %2").arg(name, selection().service()), paths);
}

QString SettingsPanel::at(const QString& effect, const compose::Origin& origin) const
{
    const QString line = lineOf(origin);
    return line.isEmpty() ? effect : tr("%1, %2").arg(effect, line);
}

} // namespace hullwright::ui
