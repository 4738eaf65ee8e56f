// What has to be known of a service's profile before its calls are looked at, each with the step that settles it.
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace hullwright::ui {

class SyscallsNotices : public QWidget {
    Q_OBJECT
public:
    explicit SyscallsNotices(QWidget* parent = nullptr);

    enum class Logging { Off, On };
    enum class Editing { Off, On };
    void setLogging(Logging logging);
    /// The calls whose rules libseccomp builds to something else than they mean; none takes the notice away.
    void setMiscompiled(const QStringList& calls, Editing editing);

Q_SIGNALS:
    void rewriteRequested();

private:
    void showAny();

    QLabel *m_logging, *m_miscompiled;
    QPushButton* m_rewrite;
};

} // namespace hullwright::ui
