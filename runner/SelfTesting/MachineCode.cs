namespace Conformance.Runner.SelfTesting;

/// <summary>The faulty devices' program in machine code. run-hil.sh compiles it while the self-test proves what does without.</summary>
internal static class MachineCode
{
    /// <summary>Environment variable with the path of a pipe, which ends when the program is compiled, or cannot be.</summary>
    private const string Variable = "HIL_COMPILED";

    /// <summary>Waits until the program is there, or is known not to come; it then starts slower.</summary>
    /// <exception cref="OperationCanceledException">Stopped from outside.</exception>
    public static async Task CompiledAsync(CancellationToken stop)
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } path)
            return;
        await using var pipe = File.OpenRead(path);
        await pipe.ReadAsync(new byte[1], stop).AsTask().WaitAsync(stop);
    }
}
