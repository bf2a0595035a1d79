using Conformance.Benchmarks;
using Conformance.Benchmarks.Figures;
using Conformance.Fixtures;
using Conformance.Reports.Verdicts;
using Conformance.Runner.Configuration;

// the names of parts that hil benchmark has checked
using var workbench = new Workbench();
List<string> broken = [];
try
{
    foreach (var name in args)
    {
        var machine = await Machine.DescribeAsync();
        var findings = await Parts.ByName[name](workbench);
        Console.WriteLine($"{name}\n\n{findings.Table}");
        FiguresPage.Take(name, $"{machine}\n\n{findings.Table}");
        broken.AddRange(findings.Broken);
    }
}
catch (RigException cause)
{
    await Console.Error.WriteLineAsync(cause.Message);
    return (int)ExitCode.RigOrSuiteError;
}
catch (ConfigurationException cause)
{
    await Console.Error.WriteLineAsync(cause.Message);
    return (int)ExitCode.WrongUsage;
}

foreach (var sentence in broken)
    Console.WriteLine(sentence);
return broken.Count is 0 ? 0 : 1;
