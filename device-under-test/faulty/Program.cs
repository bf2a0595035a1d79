using FaultyDevices;
using ReferenceDevice;

const string Variable = "FAULT";   // the device proper is this program once more, and is told nothing else
const string TableVariable = "FAULTS";

if (args is ["--list"])
{
    foreach (var one in Faults.All)
        Console.WriteLine($"{one.Name}\t{one.Requirement}\t{one.Seen}\t{one.Sentence}");
    return 0;
}

var rest = Take("--faults", TableVariable, Take("--fault", Variable, args));
if (Environment.GetEnvironmentVariable(TableVariable) is { } table)
    return await DeviceProgram.RunAsync(rest, () => new FaultOfTheTestCase(table).Parts(rest));

if (Environment.GetEnvironmentVariable(Variable) is not { } asked)
    return await DeviceProgram.RunAsync(rest, () => DeviceParts.Conforming);

if (Faults.All.FirstOrDefault(fault => fault.Name == asked) is not { } fault)
{
    await Console.Error.WriteLineAsync($"The fault is '{asked}', and a name of --list was expected. Start with --fault NAME.");
    return 4;
}

return await DeviceProgram.RunAsync(rest, () => fault.Parts(rest));

static string[] Take(string option, string variable, string[] args)
{
    if (Array.IndexOf(args, option) is not (>= 0 and var place) || place == args.Length - 1)
        return args;
    Environment.SetEnvironmentVariable(variable, args[place + 1]);
    return [.. args[..place], .. args[(place + 2)..]];
}
