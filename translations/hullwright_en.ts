<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Explanation</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hullwright::ui::AppArmorPanel</name>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allow %n denial(s) in the AppArmor profile of %1</source>
        <translation>
            <numerusform>Allow %n denial in the AppArmor profile of %1</numerusform>
            <numerusform>Allow %n denials in the AppArmor profile of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of its file may be written by hand or left from an older Compose file: they are kept as written by hand.</source>
        <translation>
            <numerusform>A rule of its file may be written by hand or left from an older Compose file: it is kept as written by hand.</numerusform>
            <numerusform>%n rules of its file may be written by hand or left from an older Compose file: they are kept as written by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more comment(s) go with it.</source>
        <translation>
            <numerusform>One more comment goes with it.</numerusform>
            <numerusform>%n more comments go with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hullwright::ui::AssumptionChips</name>
    <message numerus="yes">
        <source>Users of %n image(s)?</source>
        <translation>
            <numerusform>Users of %n image?</numerusform>
            <numerusform>Users of %n images?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Users of %n image(s)</source>
        <translation>
            <numerusform>Users of %n image</numerusform>
            <numerusform>Users of %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hullwright::ui::BenchDialog</name>
    <message numerus="yes">
        <source>… %n line(s) left out: they came too fast …</source>
        <translation>
            <numerusform>… %n line left out: it came too fast …</numerusform>
            <numerusform>… %n lines left out: they came too fast …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) refused</source>
        <translation>
            <numerusform>%n call refused</numerusform>
            <numerusform>%n calls refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) would be refused</source>
        <translation>
            <numerusform>%n call would be refused</numerusform>
            <numerusform>%n calls would be refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n handled by the C library</source>
        <translation>
            <numerusform>, %n handled by the C library</numerusform>
            <numerusform>, %n handled by the C library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kinds of calls chosen.</source>
        <translation>
            <numerusform>%n kind of call chosen.</numerusform>
            <numerusform>%n kinds of calls chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allow %n call(s) in %1, as a test asked for them</source>
        <translation>
            <numerusform>Allow %n call in %1, as a test asked for it</numerusform>
            <numerusform>Allow %n calls in %1, as a test asked for them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hullwright::ui::BenchModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hullwright::ui::CapabilitiesPanel</name>
    <message numerus="yes">
        <source>%1 holds the %n that Docker gives every container.</source>
        <translation>
            <numerusform>%1 holds the %n that Docker gives every container.</numerusform>
            <numerusform>%1 holds the %n that Docker gives every container.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n of Linux&apos;s %2 capabilities.</source>
        <translation>
            <numerusform>%1 holds %n of Linux&apos;s %2 capabilities.</numerusform>
            <numerusform>%1 holds %n of Linux&apos;s %2 capabilities.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hullwright::ui::CopyDialog</name>
    <message numerus="yes">
        <source>Changes %n service(s).</source>
        <translation>
            <numerusform>Changes %n service.</numerusform>
            <numerusform>Changes %n services.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are left alone, too.</source>
        <translation>
            <numerusform>%n more is left alone, too.</numerusform>
            <numerusform>%n more are left alone, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy settings of %1 to %n service(s)</source>
        <translation>
            <numerusform>Copy settings of %1 to %n service</numerusform>
            <numerusform>Copy settings of %1 to %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hullwright::ui::DenialsDialog</name>
    <message numerus="yes">
        <source>The kernel dropped %n message(s): there may be more. Raise the limit (sysctl kernel.printk_ratelimit=0, or auditctl -r 0) and try again.</source>
        <translation>
            <numerusform>The kernel dropped %n message: there may be more. Raise the limit (sysctl kernel.printk_ratelimit=0, or auditctl -r 0) and try again.</numerusform>
            <numerusform>The kernel dropped %n messages: there may be more. Raise the limit (sysctl kernel.printk_ratelimit=0, or auditctl -r 0) and try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) about this profile could not be understood.</source>
        <translation>
            <numerusform>%n line about this profile could not be understood.</numerusform>
            <numerusform>%n lines about this profile could not be understood.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hullwright::ui::EnvironmentBox</name>
    <message numerus="yes">
        <source>Move %n credential(s) of %1 to secret files</source>
        <translation>
            <numerusform>Move %n credential of %1 to a secret file</numerusform>
            <numerusform>Move %n credentials of %1 to secret files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved. The files are written with the next save; secrets/ belongs in no repository.</source>
        <translation>
            <numerusform>%n moved. The file is written with the next save; secrets/ belongs in no repository.</numerusform>
            <numerusform>%n moved. The files are written with the next save; secrets/ belongs in no repository.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hullwright::ui::FindingActions</name>
    <message numerus="yes">
        <source>%n finding(s) settled</source>
        <translation>
            <numerusform>%n finding settled</numerusform>
            <numerusform>%n findings settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hullwright::ui::FindingsTree</name>
    <message numerus="yes">
        <source>%1: %n finding(s), the worst %2</source>
        <translation>
            <numerusform>%1: %n finding, the worst %2</numerusform>
            <numerusform>%1: %n findings, the worst %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hullwright::ui::IsolationPanel</name>
    <message numerus="yes">
        <source>%n in effect</source>
        <translation>
            <numerusform>%n in effect</numerusform>
            <numerusform>%n in effect</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hullwright::ui::LimitsPanel</name>
    <message numerus="yes">
        <source>%n limit(s)</source>
        <translation>
            <numerusform>%n limit</numerusform>
            <numerusform>%n limits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hullwright::ui::NetworkMap</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hullwright::ui::NetworkPicture</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hullwright::ui::OverviewPanel</name>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n process</numerusform>
            <numerusform>%n processes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hullwright::ui::ProfilesModel</name>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hullwright::ui::ReviewDialog</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hullwright::ui::SeveralPanel</name>
    <message numerus="yes">
        <source>Drop all capabilities of %n services</source>
        <translation>
            <numerusform>Drop all capabilities of %n service</numerusform>
            <numerusform>Drop all capabilities of %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>F&amp;ix in %n service(s)</source>
        <translation>
            <numerusform>F&amp;ix in %n Service</numerusform>
            <numerusform>F&amp;ix in %n Services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix in %n services: %1</source>
        <translation>
            <numerusform>Fix in %n service: %1</numerusform>
            <numerusform>Fix in %n services: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) settled</source>
        <translation>
            <numerusform>%n finding settled</numerusform>
            <numerusform>%n findings settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 to %2 in %n services</source>
        <translation>
            <numerusform>Set %1 to %2 in %n service</numerusform>
            <numerusform>Set %1 to %2 in %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) changed.</source>
        <translation>
            <numerusform>%n service changed.</numerusform>
            <numerusform>%n services changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hullwright::ui::SplitDialog</name>
    <message numerus="yes">
        <source>%n pair(s) that may need each other are parted.</source>
        <translation>
            <numerusform>%n pair that may need each other is parted.</numerusform>
            <numerusform>%n pairs that may need each other are parted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n service(s) it is not known whom they need: see the list, and try the stack after it.</source>
        <translation>
            <numerusform>Of %n service it is not known whom it needs: see the list, and try the stack after it.</numerusform>
            <numerusform>Of %n services it is not known whom they need: see the list, and try the stack after it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hullwright::ui::SyscallsModel</name>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n different</numerusform>
            <numerusform>%n different</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hullwright::ui::SyscallsPanel</name>
    <message numerus="yes">
        <source>Allow %n call(s) of %1 in %2</source>
        <translation>
            <numerusform>Allow %n call of %1 in %2</numerusform>
            <numerusform>Allow %n calls of %1 in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse %n call(s) of %1 in %2</source>
        <translation>
            <numerusform>Refuse %n call of %1 in %2</numerusform>
            <numerusform>Refuse %n calls of %1 in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hullwright::ui::TraceDialog</name>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Reading %n file…</numerusform>
            <numerusform>Reading %n files…</numerusform>
        </translation>
    </message>
</context>
</TS>
