// The rows about SELinux: whether it keeps a service apart, by which labels, and what its mounts are labelled.
#include "ui/panels/apparmor_panel.h"
#include "ui/panels/relabel_edits.h"
#include "ui/panels/security_edits.h"
#include "ui/style/metrics.h"
#include "ui/widgets/whats_this.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTreeWidget>

namespace hullwright::ui {

namespace {

/// "type" of `label:type:container_t`; the last one of a kind holds.
const compose::Text* labelOf(const compose::Service& service, std::string_view option)
{
    const compose::Text* found = nullptr;
    for (const compose::Text& label : service.security.labels)
        if (label.value.starts_with(option) && label.value.size() > option.size() && label.value[option.size()] == ':')
            found = &label;
    return found;
}

QString fromStd(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QLineEdit* AppArmorPanel::addLabelRow(const RowText& text, const char* option, const QString& byDefault)
{
    auto* field = new QLineEdit;
    field->setPlaceholderText(byDefault);
    FormRow* row = m_form->addRow(text, field);
    m_rows.push_back(row);
    const std::string kind = std::string("label:") + option;
    const auto write = [this, kind, option](const QString& value) {
        const QString name = QLatin1String(option), service = selection().service();
        security(value.isEmpty() ? tr("Reset SELinux' %1 of %2").arg(name, service) : tr("Set SELinux' %1 of %2 to %3").arg(name, service, value), kind.c_str(), value.isEmpty() ? std::nullopt : std::optional(value.toStdString()));
    };
    connect(field, &QLineEdit::editingFinished, this, [field, write] {
        if (!field->isModified())
            return;
        field->setModified(false);
        write(field->text().trimmed());
    });
    connect(row, &FormRow::reset, this, [write] { write({}); });
    m_updates.emplace_back([this, field, row, option, byDefault](const compose::Service& service) {
        const compose::Text* label = labelOf(service, option);
        const QString value = label ? fromStd(label->value).section(u':', 1) : QString();
        field->setText(value);
        RowState state{label ? Role::Set : Role::Default, label ? at(value, label->origin) : byDefault, {}, label != nullptr};
        if (label && service.security.labelDisable && service.security.labelDisable->value)
            state.conflict = tr("Not in force: label:disable switches SELinux off for this service.");
        row->setState(state);
    });
    return field;
}

void AppArmorPanel::addSelinuxRows()
{
    m_form->addHeading(tr("SELinux"));
    auto* apart = new QComboBox;
    apart->addItems({tr("Kept apart"), tr("Not kept apart")});
    FormRow* row = m_form->addRow({tr("Sep&aration"), QStringLiteral("security_opt: label"), tr("Where the host has SELinux, each container has a label of its own."),
                                   tr("Without it a way out of the container meets no second wall. It is often switched off to reach a mounted folder: label the folder instead, below.")}, apart);
    m_rows.push_back(row);
    const auto write = [this](bool off) {
        security(off ? tr("Switch SELinux off for %1").arg(selection().service()) : tr("Keep %1 apart by SELinux").arg(selection().service()), "label:disable", off ? std::optional<std::string>("") : std::nullopt);
    };
    connect(apart, &QComboBox::activated, this, [write](int index) { write(index == 1); });
    connect(row, &FormRow::reset, this, [write] { write(false); });
    m_updates.emplace_back([this, apart, row](const compose::Service& service) {
        const auto& off = service.security.labelDisable;
        const QSignalBlocker quiet(apart);
        apart->setCurrentIndex(off && off->value ? 1 : 0);
        row->setState({off ? Role::Set : Role::Default, off ? at(off->value ? tr("off") : tr("on"), off->origin) : tr("on, where the host has SELinux"), {}, off.has_value()});
    });
    addLabelRow({tr("T&ype"), QStringLiteral("security_opt: label:type"), tr("What the policy lets the container's processes do."),
                 tr("container_t is the usual one. A tighter one from a policy of your own must be loaded on the host; container_logreader_t and its like open one more thing each.")}, "type", QStringLiteral("container_t"));
    addLabelRow({tr("&Level"), QStringLiteral("security_opt: label:level"), tr("Keeps containers of the same type apart from each other."),
                 tr("The engine picks two categories for each container, such as s0:c12,c345. Give two services the same level only where they must share private files.")}, "level", tr("picked by the engine"));
}

void AppArmorPanel::addMounts()
{
    introduce(*m_mounts, tr("What is mounted"),
              tr("The folders and volumes of the service, and the SELinux label that the engine gives each. The row below changes that of the chosen one."));
    m_mounts->setHeaderLabels({tr("Mounted at"), tr("From"), tr("Label")});
    m_mounts->setRootIsDecorated(false);
    m_mounts->setUniformRowHeights(true);
    m_mounts->setAllColumnsShowFocus(true);
    m_mounts->setMinimumHeight(kRow * 4);
    m_mounts->setMaximumHeight(kRow * 8);
    const int letter = fontMetrics().averageCharWidth();
    m_mounts->header()->resizeSection(0, letter * 26);
    m_mounts->header()->resizeSection(1, letter * 32);
    m_form->addWide(m_mounts);
    m_label->addItem(tr("As it is labelled on the host"), QString());
    m_label->addItem(tr("z: shared by containers"), QStringLiteral("z"));
    m_label->addItem(tr("Z: for this container alone"), QStringLiteral("Z"));
    FormRow* row = m_form->addRow({tr("La&bel of the chosen mount"), QStringLiteral("volumes: …:z, …:Z"), tr("Lets the container at a folder of the host where SELinux is on."),
                                   tr("The engine labels the folder and all files in it anew when the container starts. Z takes it away from every other container and program that SELinux keeps apart. "
                                      "Never label /, /usr, /etc or /home: the host's own programs lose their way.")}, m_label);
    m_rows.push_back(row);
    m_updates.emplace_back([row](const compose::Service&) { row->setState({Role::Default, tr("counts where the host has SELinux"), {}, false}); });
    connect(m_mounts, &QTreeWidget::currentItemChanged, this, &AppArmorPanel::showLabel);
    connect(m_label, &QComboBox::activated, this, &AppArmorPanel::relabel);
}

void AppArmorPanel::showMounts(const compose::Service& service)
{
    int count = 0;
    const QSignalBlocker quiet(m_mounts);
    for (std::size_t i = 0; i < service.mounts.size(); ++i) {
        const compose::Mount& mount = service.mounts[i];
        if (mount.type == compose::Mount::Type::Tmpfs)
            continue;
        if (count == m_mounts->topLevelItemCount())
            new QTreeWidgetItem(m_mounts);
        QTreeWidgetItem* item = m_mounts->topLevelItem(count++);
        const QString label = mount.selinux == "z" ? tr("z: shared") : mount.selinux == "Z" ? tr("Z: private") : tr("as on the host");
        const QStringList cells{fromStd(mount.target), mount.source.empty() ? tr("a volume without a name") : fromStd(mount.source), label};
        for (int column = 0; column < cells.size(); ++column) {
            item->setText(column, cells[column]);
            item->setToolTip(column, cells[column]);
        }
        item->setData(0, Qt::UserRole, static_cast<qulonglong>(i));
        item->setData(1, Qt::UserRole, fromStd(mount.selinux));
    }
    while (m_mounts->topLevelItemCount() > count)
        delete m_mounts->takeTopLevelItem(count);
    m_mounts->setVisible(count > 0);
    if (count > 0 && !m_mounts->currentItem())
        m_mounts->setCurrentItem(m_mounts->topLevelItem(0));
    showLabel();
}

void AppArmorPanel::showLabel()
{
    const QTreeWidgetItem* item = m_mounts->currentItem();
    const QSignalBlocker quiet(m_label);
    m_label->setEnabled(item && document().editable());
    m_label->setCurrentIndex(item ? std::max(0, m_label->findData(item->data(1, Qt::UserRole))) : 0);
}

void AppArmorPanel::relabel(int choice)
{
    const auto* current = service();
    const QTreeWidgetItem* item = m_mounts->currentItem();
    if (!current || !item || !document().editable())
        return;
    const auto index = static_cast<std::size_t>(item->data(0, Qt::UserRole).toULongLong());
    if (index >= current->mounts.size())
        return;
    const std::string label = m_label->itemData(choice).toString().toStdString();
    const compose::Mount mount = current->mounts[index];
    if (mount.selinux == label)
        return;
    const QString sentence = label.empty() ? tr("Leave the label of %1 in %2 alone") : tr("Label %1 of %2 anew for SELinux");
    const auto edits = relabelEdits(*document().analysis(), *current, mount, label);
    const auto done = edits ? document().performEdits(sentence.arg(fromStd(mount.target), selection().service()), *edits) : Result<void>(tl::unexpected(edits.error()));
    if (!done)
        Q_EMIT failed(done.error());
    refreshLater();
}

} // namespace hullwright::ui
