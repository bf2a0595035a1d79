using System.CommandLine;
using Conformance.Fixtures;
using Conformance.Fixtures.Cards.Programming;
using Conformance.Reports.Integrity;
using Conformance.Reports.Verdicts;
using Conformance.Runner.Commands;
using Conformance.Runner.Configuration;
using Conformance.Runner.Planning;

var rig = new Option<string>("--rig") { HelpName = "FILE", Description = "the rig.yaml: how the device is started, and what its vendor says of it", DefaultValueFactory = _ => Repository.DefaultRig };
var only = new Option<string[]>("--only") { HelpName = "ID", Description = "run this test case or requirement alone (may be given again); the run is then partial" };
var seed = new Option<int>("--seed") { HelpName = "N", CustomParser = OptionValues.Seed, Description = "all that is random comes from it", DefaultValueFactory = _ => 1 };
var output = new Option<string>("--out") { HelpName = "DIR", Description = "folder for run folders", DefaultValueFactory = _ => Repository.Runs };
var mode = new Option<string>("--mode") { HelpName = OptionValues.ModeWords, Description = "what the run is for; certification refuses --only", DefaultValueFactory = _ => "regular" };
mode.Validators.Add(OptionValues.CheckMode);
var strict = new Option<bool>("--strict") { Description = "levels Q (quality) and X (extension) count in the closing line and in the exit code" };
var features = new Option<string>("--features") { Hidden = true, DefaultValueFactory = _ => Repository.Features };
var resume = new Option<string?>("--resume") { HelpName = "RUN", Description = "go on with a run that was killed, interrupted, lost its bench, or had errors; what has a verdict about the device keeps it" };
var id = new Option<string>("--id") { Hidden = true, DefaultValueFactory = _ => Ulid.New(TimeProvider.System.GetUtcNow()) };
var folder = new Argument<string>("run") { Description = "a run folder" };

RunOptions Options(ParseResult given) =>
    new(given.GetValue(rig)!, given.GetValue(features)!, given.GetValue(only) ?? [], given.GetValue(seed), given.GetValue(output)!, given.GetValue(id)!, OptionValues.Mode(given.GetValue(mode)!), given.GetValue(strict));

var run = new Command("run", "run the suite on a device and write the reports") { rig, only, seed, mode, strict, output, resume, features, id };
run.Validators.Add(OptionValues.CheckResume);
run.SetAction((given, _) => given.GetValue(resume) is { } former ? RunCommand.ResumeAsync(former) : RunCommand.RunAsync(Options(given)));
var bench = new Command(RunCommand.Inner, "the inner half of run") { rig, only, seed, mode, strict, output, resume, features, id };
bench.Hidden = true;
bench.SetAction((given, _) => given.GetValue(resume) is { } former ? BenchCommand.ResumeAsync(former) : BenchCommand.RunAsync(Options(given)));
var report = new Command("report", "write the reports of a run again from its journal") { folder };
report.SetAction((given, _) => RunCommand.ReportAsync(given.GetValue(folder)!));
var verify = new Command("verify", "tell whether a run folder is as the run left it: 0 sealed and untouched, 1 changed, 2 not sealed") { folder };
verify.SetAction(given => VerifyCommand.Run(given.GetValue(folder)!, Console.Out));
var selfTest = new Command("self-test", "prove the bench and the reference device");
selfTest.SetAction((_, _) => SelfTestCommand.RunAsync());
var tests = new Command(SelfTestCommand.Inner, "the inner half of self-test") { Hidden = true };
tests.SetAction((_, _) => SelfTestCommand.RunInsideAsync());
var json = new Option<bool>("--json") { Description = "for programs: one JSON object" };
var doctor = new Command("doctor", "say what is there, what is missing, and how to get it; installs nothing") { json };
doctor.SetAction((given, _) => DoctorCommand.RunAsync(given.GetValue(json)));

var help = new Dictionary<Command, string>();
var card = CardCommand.Create(help);
var readers = ReadersCommand.Create(help);

var root = new RootCommand("hil: conformance of a device's dynamic provisioning from a smart card") { run, report, verify, card, readers, selfTest, doctor, bench, tests };
help[root] = HelpText.OfSuite;
help[run] = HelpText.OfRun;
help[report] = HelpText.OfReport;
help[verify] = HelpText.OfVerify;
help[selfTest] = HelpText.OfSelfTest;
help[doctor] = HelpText.OfDoctor;
HelpText.Extend(root, help);
var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    await Console.Error.WriteLineAsync($"{parsed.Errors[^1].Message} ./run-hil.sh --help tells what can be given.");
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
