// Whose namespaces a service uses and who uses its own, drawn: the service in the middle, whom it joins on the left, who joins it on the right. The same as rows, for keys and screen readers.
#pragma once

#include "core/compose/stack.h"

#include <QRectF>
#include <QString>
#include <QWidget>

#include <vector>

class QListWidget;

namespace hullwright::ui {

/// One namespace that two share.
struct Sharing {
    enum class What { Processes, Memory, Network };
    enum class With { Service, Container, Host };
    What what = What::Processes;
    With with = With::Service;
    QString other;          ///< the service or container; empty for the host
    bool joinsUs = false;   ///< the other uses this service's; else the other way around
    compose::Origin origin; ///< the setting that says so
};
/// What a service joins, then who joins it.
[[nodiscard]] std::vector<Sharing> sharingsOf(const compose::Stack& stack, const compose::Service& service);

/// The drawing. It takes no focus: the list beside it is what the keyboard gets.
class SharingPicture : public QWidget {
    Q_OBJECT
public:
    explicit SharingPicture(QWidget* parent = nullptr);
    void show(const QString& service, const std::vector<Sharing>& sharings);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void serviceChosen(const QString& service);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Box {
        QString name;
        QStringList what;
        Sharing::With with;
        bool right;
    };
    [[nodiscard]] QRectF rectOf(std::size_t box) const;
    [[nodiscard]] int lines() const;
    [[nodiscard]] const Box* boxAt(const QPointF& at) const;
    QString m_service;
    std::vector<Box> m_boxes;
};

/// Drawing and rows together.
class SharingView : public QWidget {
    Q_OBJECT
public:
    explicit SharingView(QWidget* parent = nullptr);
    /// `lines` says where each sharing is written.
    void show(const QString& service, const std::vector<Sharing>& sharings, const QStringList& lines);

Q_SIGNALS:
    void serviceChosen(const QString& service);

private:
    SharingPicture* m_picture;
    QListWidget* m_rows;
    std::vector<Sharing> m_sharings;
};

} // namespace hullwright::ui
