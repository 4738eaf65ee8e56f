#include "core/seccomp/filter.h"
#include "core/seccomp/names.h"

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstring>
#include <linux/audit.h>
#include <memory>
#include <mutex>
#include <seccomp.h>
#include <set>
#include <sys/mman.h>
#include <unistd.h>

namespace hullwright::seccomp {

namespace {

constexpr std::size_t kMaxInstructions = 4096; ///< BPF_MAXINSNS
constexpr std::uint32_t kNotPermitted = 1;

struct Release {
    void operator()(void* context) const { seccomp_release(context); }
};
using Context = std::unique_ptr<void, Release>;

struct File {
    int descriptor = -1;
    ~File()
    {
        if (descriptor >= 0)
            close(descriptor);
    }
};

tl::unexpected<Error> uncompiled(ErrorCode code, std::string message, std::string hint = {})
{
    Error error;
    error.code = code;
    error.message = std::move(message);
    error.hint = std::move(hint);
    return tl::unexpected(std::move(error));
}

std::uint32_t kernelAction(Action action, const std::optional<std::uint32_t>& number)
{
    switch (action) {
    case Action::KillProcess: return SCMP_ACT_KILL_PROCESS;
    case Action::KillThread: return SCMP_ACT_KILL_THREAD;
    case Action::Trap: return SCMP_ACT_TRAP;
    case Action::Errno: return SCMP_ACT_ERRNO(number.value_or(kNotPermitted));
    case Action::Trace: return SCMP_ACT_TRACE(number.value_or(kNotPermitted));
    case Action::Log: return SCMP_ACT_LOG;
    case Action::Allow: return SCMP_ACT_ALLOW;
    case Action::Notify: return SCMP_ACT_NOTIFY;
    }
    return SCMP_ACT_KILL_PROCESS;
}

scmp_arg_cmp comparison(const Condition& condition)
{
    scmp_arg_cmp result{};
    result.arg = condition.index;
    result.datum_a = condition.value;
    result.datum_b = condition.valueTwo;
    switch (condition.op) {
    case Operator::NotEqual: result.op = SCMP_CMP_NE; break;
    case Operator::Less: result.op = SCMP_CMP_LT; break;
    case Operator::LessOrEqual: result.op = SCMP_CMP_LE; break;
    case Operator::Equal: result.op = SCMP_CMP_EQ; break;
    case Operator::GreaterOrEqual: result.op = SCMP_CMP_GE; break;
    case Operator::Greater: result.op = SCMP_CMP_GT; break;
    case Operator::MaskedEqual: result.op = SCMP_CMP_MASKED_EQ; break;
    }
    return result;
}

bool repeatsIndex(const std::vector<Condition>& conditions)
{
    std::set<unsigned> seen;
    return std::any_of(conditions.begin(), conditions.end(), [&](const Condition& c) { return !seen.insert(c.index).second; });
}

Result<void> addArchitectures(scmp_filter_ctx context, const std::vector<std::string>& architectures)
{
    const bool hasNative = std::any_of(architectures.begin(), architectures.end(), [](const std::string& a) { return architectureToken(a) == seccomp_arch_native(); });
    // A profile for another machine: with the native one left in, libseccomp refuses those of the other byte order.
    if (!architectures.empty() && !hasNative)
        seccomp_arch_remove(context, SCMP_ARCH_NATIVE);
    for (const std::string& architecture : architectures) {
        // libseccomp 2.5 gets the byte order of returned values wrong when it compiles for a machine of the other kind.
        const bool littleEndian = (architectureToken(architecture) & __AUDIT_ARCH_LE) != 0;
        if (littleEndian != (std::endian::native == std::endian::little))
            return uncompiled(ErrorCode::Unsupported, architecture + " has another byte order than this machine", "Compile the profile on a machine of that kind.");
        const int status = seccomp_arch_add(context, architectureToken(architecture));
        if (status < 0 && status != -EEXIST)
            return uncompiled(ErrorCode::Unsupported, "This libseccomp doesn't know " + architecture, "Compile the profile on a machine of that kind.");
    }
    return {};
}

Result<void> addRule(scmp_filter_ctx context, const Rule& rule, int number, const std::string& name)
{
    const std::uint32_t action = kernelAction(rule.action, rule.errnoReturn);
    std::vector<scmp_arg_cmp> comparisons;
    for (const Condition& condition : rule.args)
        comparisons.push_back(comparison(condition));
    const auto add = [&](const scmp_arg_cmp* first, std::size_t count) -> Result<void> {
        const int status = seccomp_rule_add_array(context, action, number, static_cast<unsigned>(count), first);
        if (status < 0)
            return uncompiled(ErrorCode::Unsupported, "libseccomp refuses the rule for " + name + " (" + std::strerror(-status) + ")");
        return {};
    };
    if (!repeatsIndex(rule.args))
        return add(comparisons.data(), comparisons.size());
    for (const scmp_arg_cmp& one : comparisons) {
        if (auto added = add(&one, 1); !added)
            return added;
    }
    return {};
}

/// What an export function of libseccomp writes.
template <class Export>
Result<std::string> exported(scmp_filter_ctx context, Export&& write)
{
    // seccomp_export_bpf_mem came with 2.6; a file in memory works with all.
    const File file{memfd_create("filter", MFD_CLOEXEC)};
    if (file.descriptor < 0 || write(context, file.descriptor) < 0)
        return uncompiled(ErrorCode::Io, "The compiled filter can't be written");
    const off_t size = lseek(file.descriptor, 0, SEEK_END);
    std::string bytes(static_cast<std::size_t>(std::max<off_t>(size, 0)), '\0');
    if (pread(file.descriptor, bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size()))
        return uncompiled(ErrorCode::Io, "The compiled filter can't be read back");
    return bytes;
}

Result<std::vector<Instruction>> instructionsOf(scmp_filter_ctx context)
{
    const auto bytes = exported(context, seccomp_export_bpf);
    if (!bytes)
        return tl::unexpected(bytes.error());
    static_assert(sizeof(Instruction) == 8, "as struct sock_filter");
    const std::size_t count = bytes->size() / sizeof(Instruction);
    if (count == 0 || count > kMaxInstructions)
        return uncompiled(ErrorCode::Limit, "The filter has " + std::to_string(count) + " instructions; the kernel takes at most " + std::to_string(kMaxInstructions),
                       "List fewer architectures or fewer comparisons of arguments.");
    std::vector<Instruction> instructions(count);
    std::memcpy(instructions.data(), bytes->data(), count * sizeof(Instruction));
    return instructions;
}

/// What libseccomp offers depends on the running kernel; the filter is for another one, so all of it is asked for.
void offerEverything()
{
    static std::once_flag once;
    std::call_once(once, [] {
        for (unsigned level = 7; level > seccomp_api_get(); --level) {
            if (seccomp_api_set(level) == 0)
                break;
        }
    });
}

/// libseccomp's own form of the filter; names that it doesn't know go to `unknownNames`.
Result<Context> built(const Profile& resolved, std::vector<std::string>& unknownNames)
{
    offerEverything();
    Context context(seccomp_init(kernelAction(resolved.defaultAction, resolved.defaultErrno)));
    if (!context)
        return uncompiled(ErrorCode::Unsupported, "libseccomp refuses the default action");
    if (auto added = addArchitectures(context.get(), resolved.architectures); !added)
        return tl::unexpected(added.error());
    for (const Rule& rule : resolved.rules) {
        if (rule.includes != Filter() || rule.excludes != Filter())
            return uncompiled(ErrorCode::InvalidArgument, "The profile still has conditions: resolve it first");
        const bool asDefault = kernelAction(rule.action, rule.errnoReturn) == kernelAction(resolved.defaultAction, resolved.defaultErrno);
        for (const std::string& name : rule.names) {
            const int number = seccomp_syscall_resolve_name(name.c_str());
            if (number == __NR_SCMP_ERROR || name.find('\0') != std::string::npos)
                unknownNames.push_back(name);
            else if (auto added = asDefault ? Result<void>() : addRule(context.get(), rule, number, name); !added)
                return tl::unexpected(added.error());
        }
    }
    return context;
}

} // namespace

Result<Program> compile(const Profile& resolved)
{
    Program program;
    const auto context = built(resolved, program.unknownNames);
    if (!context)
        return tl::unexpected(context.error());
    auto instructions = instructionsOf(context->get());
    if (!instructions)
        return tl::unexpected(instructions.error());
    program.instructions = std::move(*instructions);
    return program;
}

Result<std::string> pseudoCode(const Profile& resolved)
{
    std::vector<std::string> unknownNames;
    const auto context = built(resolved, unknownNames);
    if (!context)
        return tl::unexpected(context.error());
    return exported(context->get(), seccomp_export_pfc);
}

} // namespace hullwright::seccomp
