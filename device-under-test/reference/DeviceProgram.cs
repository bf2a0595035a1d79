using ReferenceDevice.Proper;
using ReferenceDevice.Supervisor;

namespace ReferenceDevice;

/// <summary>The whole of a device program, in whichever role the command line asks for.</summary>
public static class DeviceProgram
{
    /// <summary>Exit code for a command line that cannot be used.</summary>
    internal const int Unusable = 4;

    /// <param name="args">The command line: --listen ADDRESS:PORT, --storage DIR, --cold, --model full|basic, --imei DIGITS, --dm-encoding wbxml|xml; other options are for the supervisor only.</param>
    /// <param name="parts">What this device is made of, new for each switch-on, since parts may remember; both roles run with the same, since a supervisor starts its own program.</param>
    /// <returns>0 after an orderly end, 4 for a command line that cannot be used, 1 when the supervisor was lost.</returns>
    public static async Task<int> RunAsync(string[] args, Func<DeviceParts> parts)
    {
        DeviceOptions options;
        try
        {
            options = DeviceOptions.Parse(args);
        }
        catch (FormatException reason)
        {
            await Console.Error.WriteLineAsync(reason.Message);
            return Unusable;
        }

        return options switch
        {
            { ProperSocket: { } socket, Storage: { } storage } => await DeviceProper.RunAsync(socket, storage, options.Model, options.Encoding, parts),
            _ => await SupervisorProgram.RunAsync(options),
        };
    }
}
