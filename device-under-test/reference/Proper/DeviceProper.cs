using ReferenceDevice.Contract;
using ReferenceDevice.Sessions;
using ReferenceDevice.Supervisor;

namespace ReferenceDevice.Proper;

/// <summary>The device itself as a process: waits for the supply, lives, and waits again; speaks to its supervisor alone.</summary>
/// <remarks>
/// While it waits it is as if it had just been started: it has opened nothing, and nothing of an earlier life can be reached. A set-up
/// is taken meanwhile. When the line to the supervisor breaks, it ends.
/// </remarks>
/// <param name="link">To the supervisor.</param>
/// <param name="storage">The folder of the device's memory.</param>
/// <param name="model">Which device this is.</param>
/// <param name="born">Makes everything that a life has, the reporter given.</param>
internal sealed class DeviceProper(Link link, string storage, DeviceModel model, Func<Reporter, Life> born)
{
    private readonly Inbox _inbox = new(link);

    public static async Task<int> RunAsync(string socketName, string storage, DeviceModel model, MessageEncoding encoding, Func<DeviceParts> parts)
    {
        ProcessGroup.LeadOwn();
        using var link = await Link.ConnectAsync(socketName);
        return await new DeviceProper(
            link, storage, model, reporter => Life.Of(storage, model, encoding, parts(), reporter, (setup, user) => Surroundings.Of(setup, model, user))).ServeAsync();
    }

    /// <returns>0 when the supervisor has gone while this waited, 1 when it went in the midst of a life.</returns>
    public async Task<int> ServeAsync()
    {
        while (await _inbox.TakeAsync() is { } message)
        {
            if (message.Kind is LinkKind.SetUp)
                link.Send(new LinkMessage(LinkKind.Reply, message.Id, FactoryReset.Run(storage, message.Text ?? "", model)));
            else if (message.Kind is LinkKind.PowerOn && !await LiveAsync())
                return 1;

            // Whatever else has come was asked of a life that is over, and nobody waits for the answer.
        }

        return 0;
    }

    private async Task<bool> LiveAsync()
    {
        using (var life = born(new Reporter(link.Send, new Clock(TimeProvider.System))))
        {
            if (!await life.ServeAsync(_inbox, link.Send))
                return false;
        }

        link.Send(new LinkMessage(LinkKind.SwitchedOff));
        return true;
    }
}
