using System.Diagnostics;
using BreaksDown;

// A whole device up to a certain request, at which its program dies, hangs, or answers garbage from then on.
if (args is not ["--listen", var address, "--device", var program, "--breakdowns", var file] || !Breakdown.TryTake(file, out var breakdown))
{
    await Console.Error.WriteLineAsync("Usage: BreaksDown --listen 127.0.0.1:0 --device PROGRAM --breakdowns FILE, with a line 'die|hang|garble start' or 'die|hang|garble METHOD PATH COUNT' for each start.");
    return 2;
}

if (breakdown is { Request: Breakdown.Start })
{
    if (breakdown.How is "hang")
        await new TaskCompletionSource().Task;   // for ever
    if (breakdown.How is "garble")
        Console.WriteLine("{\"url\":");
    await Console.Error.WriteLineAsync("About to die");
    return 1;
}

using var device = Process.Start(new ProcessStartInfo(program, ["--listen", "127.0.0.1:0"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
await Relay.RunAsync(address, device, breakdown);
return 0;
