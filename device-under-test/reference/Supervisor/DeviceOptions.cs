using System.Net;
using ReferenceDevice.Sessions;

namespace ReferenceDevice.Supervisor;

/// <summary>The command line of the device, of both its roles.</summary>
/// <param name="Listen">Where the control contract is served.</param>
/// <param name="Storage">The folder of the device's memory; null for a fresh one that goes at the end.</param>
/// <param name="Cold">True: a new process for every set-up and every switch-on.</param>
/// <param name="Model">Which model of the device this is.</param>
/// <param name="Encoding">What DM servers are tried with first.</param>
/// <param name="ProperSocket">Set in the role "device proper": the socket of the supervisor.</param>
internal sealed record DeviceOptions(IPEndPoint Listen, string? Storage, bool Cold, DeviceModel Model, MessageEncoding Encoding, string? ProperSocket)
{
    /// <summary>Which piece of the model this is; null for the one that the model names.</summary>
    public string? Imei { get; private init; }

    public const string Usage =
        "Usage: ReferenceDevice --listen 127.0.0.1:0 [--storage DIR] [--cold] [--model full|basic] [--imei DIGITS] [--dm-encoding wbxml|xml], with the token in HIL_DEVICE_TOKEN.";

    /// <exception cref="FormatException">An option is not known, or lacks its value.</exception>
    public static DeviceOptions Parse(IReadOnlyList<string> args)
    {
        var options = new DeviceOptions(new IPEndPoint(IPAddress.Loopback, 0), null, Cold: false, DeviceModel.Full, MessageEncoding.Wbxml, null);
        for (var at = 0; at < args.Count; at++)
        {
            options = args[at] switch
            {
                "--listen" => options with { Listen = Address(Value(args, ref at)) },
                "--storage" => options with { Storage = Value(args, ref at) },
                "--cold" => options with { Cold = true },
                "--model" => options with { Model = DeviceModel.Named(Value(args, ref at)) },
                "--imei" => options with { Imei = Value(args, ref at) },
                "--dm-encoding" => options with { Encoding = MessageEncoding.Named(Value(args, ref at)) },
                "--proper" => options with { ProperSocket = Value(args, ref at) },
                var other => throw new FormatException($"'{other}' is no option of this program. {Usage}"),
            };
        }

        return options.Imei is { } imei ? options with { Model = options.Model.Numbered(imei) } : options;
    }

    private static string Value(IReadOnlyList<string> args, ref int at) =>
        ++at < args.Count ? args[at] : throw new FormatException($"'{args[at - 1]}' needs a value. {Usage}");

    private static IPEndPoint Address(string text) => IPEndPoint.TryParse(text, out var address)
        ? address
        : throw new FormatException($"'{text}' is no address and port; write 127.0.0.1:0 to let the system choose the port.");
}
