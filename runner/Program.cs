using System.CommandLine;
using System.CommandLine.Parsing;
using Conformance.Fixtures;
using Conformance.Fixtures.Cards.Programming;
using Conformance.Reports.Integrity;
using Conformance.Reports.Verdicts;
using Conformance.Runner.Commands;
using Conformance.Runner.Configuration;

var help = new Dictionary<Command, string>();
var root = new RootCommand("hil: conformance of a device's dynamic provisioning from a smart card")
{
    RunCommand.Create(help), PlanCommand.Create(help), ReportCommand.Create(help), VerifyCommand.Create(help), SameCommand.Create(help), CardCommand.Create(help), ReadersCommand.Create(help),
    DoctorCommand.Create(help), BenchCommand.Create(),
};
foreach (var command in SelfTestCommand.Create(help).Concat(BenchmarkCommand.Create(help)))
    root.Add(command);
help[root] = HelpText.OfSuite;
HelpText.Extend(root, help);
var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    await Console.Error.WriteLineAsync($"{parsed.Errors[^1].Message} {CommandLineOf(parsed.CommandResult)} --help tells what can be given.");
    return (int)ExitCode.WrongUsage;
}

try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
}
catch (Exception cause) when (cause is ConfigurationException or FormatException or RunHeldException or CardRefusedException)
{
    await Console.Error.WriteLineAsync(cause.Message);
    return (int)ExitCode.WrongUsage;
}
catch (RigException cause)
{
    await Console.Error.WriteLineAsync(cause.Message);
    return (int)ExitCode.RigOrSuiteError;
}

static string CommandLineOf(CommandResult given) => given.Parent is CommandResult above ? $"{CommandLineOf(above)} {given.Command.Name}" : "./run-hil.sh";
