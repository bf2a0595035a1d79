using Conformance.Fixtures.Cards.Programming;

namespace Conformance.Runner.Commands;

/// <summary>The commands that would be sent, numbered: what for, and the bytes; long data are cut, a key is masked.</summary>
internal static class DryRunText
{
    public static void Write(ProgrammingJob job, AdministratorKey? key, TextWriter output)
    {
        var commands = job.Steps.SelectMany(step => step.Commands).ToList();
        if (key is not null && commands.Count > 0)
            commands.InsertRange(0, [ProgrammingCommand.AdministratorTries(), ProgrammingCommand.Verify(key)]);
        var words = commands.Select(command => $"{command.Name} {command.About}").ToList();
        foreach (var (place, command) in commands.Index())
            output.WriteLine($"{place + 1,4}  {words[place].PadRight(words.Max(word => word.Length))}  {command.Text}");

        var resized = job.Steps.Where(step => step.Instead is not null).Select(step => step.Path.Text).ToList();
        if (resized.Count > 0)
            output.WriteLine($"A card that does not know RESIZE FILE gets {string.Join(", ", resized)} deleted and created instead.");
        output.WriteLine("This was a dry run: nothing but SELECT and READ was sent. Writing is for cards and readers of the list alone.");
    }
}
