// The widths of the stack tree's columns: names first, and those of services before all others; the values share what is left, and stand back where that is too little to read.
#pragma once

#include <QObject>

class QTreeView;

namespace hullwright::ui {

class TreeColumns : public QObject {
    Q_OBJECT
public:
    /// Of a view whose model has the columns of StackTreeModel.
    explicit TreeColumns(QTreeView& view);

    /// Within what can be seen of the view; a width that the user gave the names stays.
    void fit();
    /// Only where a service's name is cut: narrower ones leave the columns where the eye knows them.
    void fitLonger();

private:
    [[nodiscard]] int serviceWidth() const;

    QTreeView& m_view;
    bool m_fitting = false;
    bool m_sized = false; ///< the user gave the columns their widths
};

} // namespace hullwright::ui
