// An interpreter of classic BPF as the kernel runs it over struct seccomp_data.
#include "core/seccomp/filter.h"

#include <linux/audit.h>
#include <linux/bpf_common.h>
#include <linux/filter.h>
#include <linux/seccomp.h>

namespace hullwright::seccomp {

namespace {

/// The 32-bit word at an offset of struct seccomp_data, in the byte order of the architecture asked about.
class Data {
public:
    Data(std::uint32_t arch, std::uint32_t number, const std::array<std::uint64_t, 6>& args)
    {
        // The instruction pointer, words 2 and 3, stays 0: no profile can speak of it.
        const bool littleEndian = (arch & __AUDIT_ARCH_LE) != 0;
        m_words[0] = number;
        m_words[1] = arch;
        for (std::size_t i = 0; i < args.size(); ++i) {
            const auto low = static_cast<std::uint32_t>(args[i]);
            const auto high = static_cast<std::uint32_t>(args[i] >> 32);
            m_words[4 + 2 * i] = littleEndian ? low : high;
            m_words[5 + 2 * i] = littleEndian ? high : low;
        }
    }

    [[nodiscard]] bool has(std::uint32_t offset) const { return offset % 4 == 0 && offset / 4 < m_words.size(); }
    [[nodiscard]] std::uint32_t at(std::uint32_t offset) const { return m_words[offset / 4]; }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_words.size() * 4); }

private:
    std::array<std::uint32_t, 16> m_words{};
};

/// The machine: two registers and sixteen words of memory.
struct Processor {
    std::uint32_t a = 0, x = 0;
    std::array<std::uint32_t, BPF_MEMWORDS> memory{};
};

bool load(Processor& machine, const Instruction& i, const Data& data)
{
    std::uint32_t& target = BPF_CLASS(i.code) == BPF_LDX ? machine.x : machine.a;
    switch (BPF_MODE(i.code)) {
    case BPF_IMM: target = i.k; return true;
    case BPF_LEN: target = data.size(); return true;
    case BPF_MEM:
        if (i.k >= machine.memory.size())
            return false;
        target = machine.memory[i.k];
        return true;
    case BPF_ABS:
        if (BPF_CLASS(i.code) != BPF_LD || BPF_SIZE(i.code) != BPF_W || !data.has(i.k))
            return false;
        target = data.at(i.k);
        return true;
    default: return false;
    }
}

bool calculate(Processor& machine, const Instruction& i)
{
    const std::uint32_t operand = BPF_SRC(i.code) == BPF_X ? machine.x : i.k;
    switch (BPF_OP(i.code)) {
    case BPF_ADD: machine.a += operand; return true;
    case BPF_SUB: machine.a -= operand; return true;
    case BPF_MUL: machine.a *= operand; return true;
    case BPF_DIV: machine.a = operand ? machine.a / operand : 0; return operand != 0;
    case BPF_AND: machine.a &= operand; return true;
    case BPF_OR: machine.a |= operand; return true;
    case BPF_XOR: machine.a ^= operand; return true;
    case BPF_LSH: machine.a = operand < 32 ? machine.a << operand : 0; return true;
    case BPF_RSH: machine.a = operand < 32 ? machine.a >> operand : 0; return true;
    case BPF_NEG: machine.a = 0U - machine.a; return true;
    default: return false;
    }
}

/// How far to jump beyond the next instruction.
std::size_t jump(const Processor& machine, const Instruction& i)
{
    const std::uint32_t operand = BPF_SRC(i.code) == BPF_X ? machine.x : i.k;
    switch (BPF_OP(i.code)) {
    case BPF_JA: return i.k;
    case BPF_JEQ: return machine.a == operand ? i.jt : i.jf;
    case BPF_JGT: return machine.a > operand ? i.jt : i.jf;
    case BPF_JGE: return machine.a >= operand ? i.jt : i.jf;
    case BPF_JSET: return (machine.a & operand) != 0 ? i.jt : i.jf;
    default: return SIZE_MAX / 2; // past the end: ends the run
    }
}

bool transfer(Processor& machine, const Instruction& i)
{
    if (i.code == (BPF_MISC | BPF_TAX))
        machine.x = machine.a;
    else if (i.code == (BPF_MISC | BPF_TXA))
        machine.a = machine.x;
    else
        return false;
    return true;
}

bool store(Processor& machine, const Instruction& i)
{
    if (i.k >= machine.memory.size())
        return false;
    machine.memory[i.k] = BPF_CLASS(i.code) == BPF_ST ? machine.a : machine.x;
    return true;
}

} // namespace

std::uint32_t simulate(const Program& filter, std::uint32_t auditArch, std::uint32_t number, const std::array<std::uint64_t, 6>& args)
{
    const Data data(auditArch, number, args);
    Processor machine;
    // Jumps only lead forward, so this ends. The kernel refuses a broken filter; here it reads as the harshest verdict.
    for (std::size_t at = 0; at < filter.instructions.size(); ++at) {
        const Instruction& i = filter.instructions[at];
        bool good = true;
        switch (BPF_CLASS(i.code)) {
        case BPF_LD:
        case BPF_LDX: good = load(machine, i, data); break;
        case BPF_ST:
        case BPF_STX: good = store(machine, i); break;
        case BPF_ALU: good = calculate(machine, i); break;
        case BPF_JMP: at += jump(machine, i); break;
        case BPF_RET: return BPF_RVAL(i.code) == BPF_A ? machine.a : i.k;
        case BPF_MISC: good = transfer(machine, i); break;
        default: good = false;
        }
        if (!good)
            break;
    }
    return SECCOMP_RET_KILL_PROCESS;
}

} // namespace hullwright::seccomp
