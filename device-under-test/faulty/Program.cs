using FaultyDevices;
using ReferenceDevice;

const string Variable = "FAULT";   // the device proper is this program once more, and is told nothing else

if (args is ["--list"])
{
    foreach (var one in Faults.All)
        Console.WriteLine($"{one.Name}\t{one.Requirement}\t{one.Seen}\t{one.Sentence}");
    return 0;
}

string[] rest = args;
if (Array.IndexOf(args, "--fault") is >= 0 and var place && place < args.Length - 1)
{
    Environment.SetEnvironmentVariable(Variable, args[place + 1]);
    rest = [.. args[..place], .. args[(place + 2)..]];
}

var asked = Environment.GetEnvironmentVariable(Variable);
if (Faults.All.FirstOrDefault(fault => fault.Name == asked) is not { } fault)
{
    await Console.Error.WriteLineAsync($"The fault is '{asked}', and a name of --list was expected. Start with --fault NAME.");
    return 4;
}

return await DeviceProgram.RunAsync(rest, () => fault.Parts(rest));
