// The open project: the texts of its files, one undo stack over all of them, and the analysis of the last good texts. Nobody else changes text.
#pragma once

#include "core/analysis/analysis.h"
#include "core/text/patch.h"
#include "core/yaml/edit.h"
#include "ui/document/disk_place.h"
#include "ui/document/disk_state.h"
#include "ui/document/disk_texts.h"

#include <QDate>
#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QUndoStack>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace hullwright::ui {

/// How well the texts are understood right now.
enum class DocumentState {
    Good,     ///< the analysis is of the texts as they stand
    Broken,   ///< a text is not YAML at the moment; the analysis is of the last good texts, panels are read-only
    ReadOnly, ///< a text can be looked at, not edited safely (the parsers disagree, an encoding that can't be kept)
    Empty,    ///< no file, or a text that never was good
};

/// What was fetched of another host.
struct Fetched {
    std::filesystem::path folder;
    std::shared_ptr<const void> holder; ///< removes the folder from disk when nobody needs it any more
    friend bool operator==(const Fetched&, const Fetched&) = default;
};

/// What a project is loaded with besides its texts, as the user chose it in the window.
struct LoadChoices {
    std::vector<std::string> profiles;
    std::vector<std::filesystem::path> environmentFiles; ///< absolute; none: the project's .env
    std::map<std::string, std::string> environment;      ///< variables that win over files
    bool ownEnvironment = false;                         ///< the environment that the program was started in takes part as well
    std::vector<std::filesystem::path> readable;         ///< files outside the project's folder that the user lets it read; absolute
    std::map<std::string, Fetched> fetched;              ///< files of other hosts that the user let be fetched, by their reference as it is written
    friend bool operator==(const LoadChoices&, const LoadChoices&) = default;
};

/// One file of the document. Its number is that of the analysis' files, and stays what it is while the document is open.
struct DocumentFile {
    QString path;     ///< absolute; empty where there is none
    QString name;     ///< as it is shown
    std::string text; ///< as it will be saved
    std::string saved; ///< as it was opened or saved last
    compose::FileRole role = compose::FileRole::Main;
    DiskState disk;
    bool gone = false; ///< another program removed it: a save writes it again

    [[nodiscard]] bool modified() const { return gone || text != saved; }
};

/// A file that is on disk no longer what was opened or saved last.
struct DiskChange {
    enum class Kind {
        Changed, ///< other bytes, and nothing unsaved here
        Clash,   ///< other bytes than were opened, and others than the unsaved ones here
        Gone,    ///< removed, and not known yet
        Back,    ///< removed once, and there again as it was
    };
    Kind kind = Kind::Changed;
    QString path;
    QString name;
    std::string bytes; ///< what stands there now
};

/// A file of the project that is no Compose file, such as .env or a seccomp profile, once it was edited. Without a text there is no such file.
struct SideFile {
    QString path; ///< where a save puts it; absolute
    std::optional<std::string> text;
    std::optional<std::string> saved; ///< as it was opened or saved last
    DiskState disk;
    bool ownerOnly = false; ///< where it is made, nobody but its owner may read it

    [[nodiscard]] bool modified() const { return text != saved; }
};

struct RefusedFiles;

class Document : public QObject {
    Q_OBJECT
public:
    explicit Document(QObject* parent = nullptr);
    ~Document() override;

    /// Reads a project's named files, in the order in which they merge, and replaces the document by it; the undo stack starts anew. On error
    /// the document stays as it was. A single file with a default name brings its override, as `docker compose` in its folder does.
    [[nodiscard]] Result<void> open(const QString& path);
    /// Whether an override beside a single file is looked for.
    enum class Beside { Look, Leave };
    [[nodiscard]] Result<void> open(const QStringList& paths, Beside beside = Beside::Look, const LoadChoices& choices = {});
    /// Runs what reads or writes files, and returns once it is done; false where whoever waited gave up. The work has data of its own, and may go on then.
    /// Without one it is run at once: a window has one that stays usable.
    using DiskRunner = std::function<bool(const QString& sentence, const std::function<void()>& work)>;
    void setDiskRunner(DiskRunner runner) { m_runner = std::move(runner); }
    /// What is told then.
    [[nodiscard]] static Error givenUp();
    /// Files are being read or written.
    [[nodiscard]] bool onDisk() const { return m_onDisk; }
    /// What a save does where a file is no longer what was opened or saved last.
    enum class OnConflict { Refuse, Overwrite };
    /// Saves every file that changed to where it was opened from, each atomically; `saveAs` gives the main file another place.
    [[nodiscard]] Result<void> save(OnConflict onConflict = OnConflict::Refuse);
    [[nodiscard]] Result<void> saveAs(const QString& path);
    /// A document without a file (a sample, a test).
    void setText(const QString& name, std::string text);
    /// Back to no file at all.
    void close();

    /// Empty while nothing is open; else the main file first, then as in analysis()->files().
    [[nodiscard]] const std::vector<DocumentFile>& files() const { return m_files; }
    [[nodiscard]] const std::string& text(std::size_t file = 0) const;
    [[nodiscard]] QString filePath(std::size_t file = 0) const;
    [[nodiscard]] QString displayName(std::size_t file = 0) const;

    /// Whether the main file, or its folder, is what a path leads to.
    [[nodiscard]] bool isAt(const DiskPlace& place) const;

    [[nodiscard]] DocumentState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; } ///< why it is Broken or ReadOnly, or was never good
    [[nodiscard]] std::size_t errorFile() const { return m_errorFile; }         ///< the file that error() is about
    [[nodiscard]] bool editable() const { return m_state == DocumentState::Good; } ///< for panels and fixes
    /// Of the last good texts; null where there never was one.
    [[nodiscard]] const analysis::AnalysisPtr& analysis() const { return m_analysis; }
    [[nodiscard]] QUndoStack* undoStack() { return &m_undo; }
    [[nodiscard]] bool modified() const { return !m_undo.isClean(); }
    /// A text is there to look at, good or not.
    [[nodiscard]] bool isOpen() const { return !m_files.empty(); }
    /// The source view may change the text: everything but ReadOnly.
    [[nodiscard]] bool textEditable() const { return isOpen() && m_state != DocumentState::ReadOnly; }
    /// The first file that has other bytes on disk than were opened or saved last, among those that a save would write, by its name; empty for none. The disk is
    /// asked by the runner; an error where whoever waited gave up.
    [[nodiscard]] Result<QString> changedOnDisk();

    /// What stands on disk, by path: nothing where there is no file, an error where nobody can read it.
    using DiskLook = std::map<QString, std::optional<Result<std::string>>>;
    /// Reads every file of the project and every side file, beside the window: it has data of its own.
    [[nodiscard]] std::function<DiskLook()> lookAtDisk() const;
    /// Every file of the project, beside it included, that another program changed or removed since it was opened or saved, as far as it was looked at.
    [[nodiscard]] std::vector<DiskChange> diskChanges(const DiskLook& look) const;
    /// Makes what stands on disk the text, as one undo step.
    [[nodiscard]] Result<void> takeFromDisk(const std::vector<DiskChange>& changes);
    /// Keeps the text here: what stands on disk is known, and a save writes over it, or writes the file again where it is gone.
    void keepOverDisk(const std::vector<DiskChange>& changes);
    /// The override that `docker compose` would read with the main file if it was started in its folder now; empty for none, and where overrides of the
    /// user's own choice are open.
    /// To be asked beside the window: it has data of its own.
    [[nodiscard]] std::function<QString()> lookForOverride() const;
    /// The one that lay there when the project was opened.
    [[nodiscard]] const QString& overrideAtOpening() const { return m_overrideAtOpening; }
    /// An override that another program removed, and of which nothing is unsaved here.
    [[nodiscard]] static bool removedWhole(const DocumentFile& file) { return file.role == compose::FileRole::Override && file.gone && file.text == file.saved; }
    /// Those need not be saved again: they are about to leave the project.
    void letRemovedGo();
    /// What was looked at besides the project's files, there or not, such as .env; absolute.
    [[nodiscard]] QStringList readBeside() const;
    /// Loads the same texts with what stands beside them on disk now.
    void readBesideAnew();

    struct NewText {
        QString path; ///< of a file of the document, or of one beside it; empty for a text without a file
        std::string text;
        bool ownerOnly = false; ///< of one beside the document: where it is made, nobody but its owner may read it
    };
    /// Whole texts in the place of those here, as one undo step; only what differs changes.
    [[nodiscard]] Result<void> putTexts(const QString& sentence, const std::vector<NewText>& texts);
    /// Prepared patches together with files beside the project, as one undo step. On error nothing changes.
    [[nodiscard]] Result<void> applyWithSides(const QString& sentence, const compose::Patches& patches, const std::vector<NewText>& sides);
    /// Tells views that were made over an open document of everything in it, as if it was opened now; the undo stack stays.
    void announce();

    /// Which day it is, for what is ignored until a date; without it nothing expires. Asked with each full analysis.
    void setToday(std::function<QDate()> today) { m_today = std::move(today); }

    /// A step of the undo list that is being made or taken back.
    struct Step {
        QString sentence;
        bool undone = false;
    };
    /// While its changes are told; nothing for changes that are no step. The undo stack itself still stands at the step before.
    [[nodiscard]] const std::optional<Step>& stepping() const { return m_stepping; }

    /// Files outside of the project's folder that it asks for and that were not read: choices().readable lets it.
    [[nodiscard]] QStringList unread() const;
    /// Files of other hosts that it asks for and that were not read, as they are written: choices().fetched lets it.
    [[nodiscard]] QStringList unfetched() const;
    /// A file is a copy that goes when the document is closed: it is looked at and not edited.
    [[nodiscard]] bool isFetched(std::size_t file) const;

    [[nodiscard]] const LoadChoices& choices() const { return m_choices; }
    /// Loads the project with others; no step of the undo stack, since no text changes.
    void setChoices(const LoadChoices& choices);

    /// Facts pinned for as long as the document is open, beside those that its files pin.
    [[nodiscard]] const risk::Pins& pins() const { return m_pins; }
    /// No step of the undo stack, since no text changes.
    void setPins(const risk::Pins& pins);

    /// A file beside the project as it stands here, or else on disk. Never waits long: what the disk has not told yet is told by sideChanged().
    [[nodiscard]] SideLook sideLook(const QString& path) const;
    /// Its text; nothing where there is none to be had.
    [[nodiscard]] std::optional<std::string> sideText(const QString& path) const;
    /// Gives it another text, or takes one away that this project made, as one undo step; it is saved with the rest. Refused while the texts can't be read.
    [[nodiscard]] Result<void> editSide(const QString& path, const QString& sentence, const std::optional<std::string>& text);
    /// The same together with edits of the project's files: a profile and the line that names it are one step. Without edits, the file alone.
    [[nodiscard]] Result<void> performWithSide(const QString& sentence, const compose::Edits& edits, const QString& path, const std::optional<std::string>& text);
    /// Those that were edited since the project was opened.
    [[nodiscard]] std::vector<SideFile> sides() const;
    /// The folder that relative paths of the project are told from; absolute.
    [[nodiscard]] QString projectFolder() const;
    /// Of files beside the project, as they stand in the window or else on disk; it has data of its own. None for a text without a file.
    [[nodiscard]] compose::FileReader reader() const;

    /// The one way for panels, tree and fixes: applies the edits as one undo step with a sentence for it
    /// ("Drop NET_RAW from web"). On error nothing has changed, and the error says why.
    /// What an edit must not do.
    enum class Gate {
        Text,    ///< make a text that is no YAML
        Project, ///< make a project that docker compose refuses, of one that it loads: for whoever sets a value and sees no text
    };
    [[nodiscard]] Result<void> performEdits(const QString& sentence, const compose::Edits& edits, Gate gate = Gate::Text);
    /// The same by paths alone: each goes to the file that compose::aimed finds.
    [[nodiscard]] Result<void> perform(const QString& sentence, const std::vector<yaml::Operation>& operations);
    /// The way for the source view: a change of a file's text as typed. Consecutive typing at one place becomes one undo step.
    enum class Typing {
        Merge,    ///< joins the step before where it continues it
        Separate, ///< a step of its own (a paste)
        SameStep, ///< the same keystroke as the change before (typing over a selection removes, then inserts)
    };
    void type(std::size_t file, const text::Patch& patch, const QString& sentence, Typing typing);
    /// Prepared patches as one undo step (a plan, a merge of an external change).
    [[nodiscard]] Result<void> applyPatches(const QString& sentence, const compose::Patches& patches);

    /// Analyses typed text now instead of after the pause that normally ends typing.
    void settle();
    /// False while typed text waits for its analysis: analysis() is then of an older text than text().
    [[nodiscard]] bool settled() const { return !m_timer.isActive() && !m_working; }
    /// Texts of this many bytes together are analysed beside the window once typing pauses: small ones are done before anybody notices.
    void setLargeFrom(std::size_t bytes) { m_largeFrom = bytes; }
    void setTypingDelay(std::chrono::milliseconds delay);

Q_SIGNALS:
    /// A file's text changed by this patch (also by undo and redo). Before it, text(file) was the text that the patch applies to.
    void textChanged(std::size_t file, const hullwright::text::Patch& patch);
    /// Other texts took their place (open, setText, close): the undo stack is empty, views start over.
    void textReplaced();
    /// A file joined the document behind the others: the project began to read it.
    void fileAdded(std::size_t file);
    /// A new analysis of good texts; `before` may be null (a file was opened), `after` may be (a text that never was good).
    void analysisChanged(const hullwright::analysis::AnalysisPtr& before, const hullwright::analysis::AnalysisPtr& after);
    /// A file beside the project has another text.
    void sideChanged(const QString& path);
    /// setChoices() changed what the project is loaded with.
    void choicesChanged();
    /// state(), error(), a file's path or modified() changed.
    void stateChanged();

private:
    std::optional<Step> m_stepping;
    friend class EditCommand;
    friend class SideCommand;
    enum class Refresh { Now, AfterTyping };
    void applyNow(const compose::Patches& patches, Refresh refresh);
    /// What a project is read with.
    struct Ground {
        QString path; ///< of the main file; empty for a text without one
        LoadChoices choices;
        risk::Pins pins;
        std::map<QString, SideFile> sides;
        std::shared_ptr<DiskTexts> disk; ///< null for a text without a file
    };
    /// Where the main file and the folder that it was named in really are, links followed.
    struct Real {
        QString file, folder;
    };
    [[nodiscard]] static Real realOf(const QString& path); ///< asks the disk
    /// A project as it was read, to take this one's place.
    struct Loaded {
        std::vector<DocumentFile> files;
        Ground ground;
        std::shared_ptr<RefusedFiles> refused;
        Result<analysis::AnalysisPtr> analysis;
        QString beside{}; ///< the override that lies there and is not among the files
        Real real{};
    };
    void replaceBy(Loaded loaded);
    [[nodiscard]] static std::shared_ptr<DiskTexts> diskFor(const QString& path, const LoadChoices& choices);
    [[nodiscard]] Ground groundFor(const QString& path, const LoadChoices& choices) const;
    [[nodiscard]] Ground ground() const { return {filePath(), m_choices, m_pins, m_sides, m_disk}; }
    [[nodiscard]] Result<void> runOnDisk(const QString& sentence, const std::function<void()>& work);
    void putSide(const QString& key, const std::optional<std::string>& text);
    [[nodiscard]] std::map<QString, SideFile>::const_iterator sideOf(const QString& path) const;
    [[nodiscard]] Result<std::unique_ptr<QUndoCommand>> sideStep(const QString& path, const QString& sentence, const std::optional<std::string>& text); ///< null: no change
    [[nodiscard]] Result<void> openAnew(); ///< all files from disk; the undo stack starts anew
    void noteDisk(const DiskChange& change);
    void noteClean(); ///< after what counts as saved has changed
    void moveSides(const QString& from, const QString& to);
    [[nodiscard]] Result<compose::Patches> prepared(const compose::Edits& edits, Gate gate = Gate::Text);
    [[nodiscard]] compose::Edits aimed(const std::vector<yaml::Operation>& operations) const;
    void loadAnew(); ///< the same texts, with what else they depend on as it is now
    void takeDisk(std::shared_ptr<DiskTexts> disk); ///< to be read with from now on
    void noteArrived();
    [[nodiscard]] bool isLoadedWith(const QString& path) const;
    void refresh();
    void refreshBehind(); ///< after a pause in typing
    void adoptBehind();
    void adopt(analysis::AnalysisPtr next);
    void fail(Error error);
    void noteError(Error error);
    /// Files that the analysis read on its way and the document does not have yet.
    void takeFilesOf(const analysis::Analysis& analysis);
    [[nodiscard]] bool isOf(const analysis::Analysis& analysis) const;
    [[nodiscard]] std::vector<analysis::Input> inputs() const { return inputsOf(m_files); }
    [[nodiscard]] static std::vector<analysis::Input> inputsOf(const std::vector<DocumentFile>& files);
    [[nodiscard]] analysis::Settings settings() { return settingsOf(ground(), m_refused); }
    /// `refused` is made anew, and filled by the settings' reader.
    [[nodiscard]] analysis::Settings settingsOf(const Ground& ground, std::shared_ptr<RefusedFiles>& refused) const;
    [[nodiscard]] Result<void> refusal() const;
    [[nodiscard]] Result<void> mayChange(const compose::Patches& patches) const; ///< an error where one is of a fetched file
    /// A file to write, or one to take away.
    struct DiskWrite {
        QString path;
        std::optional<std::string> text;
        bool ownerOnly = false;
        DiskState disk{}; ///< of one to take away: what somebody else put there stays
    };
    [[nodiscard]] static Result<void> writeAll(const std::vector<DiskWrite>& files, std::size_t& done);
    [[nodiscard]] Result<void> saveTo(const std::vector<DiskWrite>& files); ///< and notes what stands on disk then
    [[nodiscard]] std::vector<DiskWrite> sidesToSave() const;
    /// What a save would write over, as it stood last.
    struct Standing {
        QString path, name;
        DiskState disk;
        bool existed = true;
    };
    [[nodiscard]] std::vector<Standing> standing() const;
    void noteSaved(const DiskWrite& written);

    std::vector<DocumentFile> m_files;
    std::map<QString, SideFile> m_sides; ///< by the path that they had at first: steps of the undo stack name them so
    LoadChoices m_choices;
    risk::Pins m_pins;
    DocumentState m_state = DocumentState::Empty;
    std::optional<Error> m_error;
    std::size_t m_errorFile = 0;
    analysis::AnalysisPtr m_analysis;
    analysis::AnalysisPtr m_prepared; ///< computed ahead of a command that is about to be pushed, so that it is not computed twice
    compose::Patches m_sinceGood;     ///< from the analysed texts to the texts
    std::shared_ptr<DiskTexts> m_disk;
    QStringList m_arrived; ///< looked at before the disk had answered, and there since
    QString m_overrideAtOpening;
    Real m_real; ///< as it was when the main file was opened or got its place
    std::shared_ptr<RefusedFiles> m_refused; ///< what the reader of the settings refused so far
    bool m_otherGround = false;       ///< what the texts depend on is not what the analysis was made with
    QUndoStack m_undo;
    QTimer m_timer;
    QFutureWatcher<Result<analysis::AnalysisPtr>> m_behind;
    bool m_working = false; ///< what m_behind works out is still wanted
    std::size_t m_largeFrom = 64 * 1024; ///< about 200 services
    std::function<QDate()> m_today;
    DiskRunner m_runner;
    bool m_onDisk = false;
    std::shared_ptr<std::mutex> m_writing = std::make_shared<std::mutex>(); ///< held while files are written
};

} // namespace hullwright::ui
