using System.Runtime.CompilerServices;
using System.Text.Json;
using ReferenceDevice.Contract;
using ReferenceDevice.Proper;
using ReferenceDevice.Tests.Applications;

namespace ReferenceDevice.Tests.Life;

/// <summary>One process, several lives: what is left of one to the next is what is in the storage.</summary>
public sealed class NextLifeTests
{
    private const string Alice = "001010000000001";
    private static readonly TimeSpan LastThread = TimeSpan.FromSeconds(10);
    private const string Document = """{"reader":"slot","network":"http://cell.example/","applications":[{"id":"browser","installed":true}]}""";

    [Fact]
    public async Task A_device_that_has_lived_is_like_one_that_has_not()
    {
        using var portal = ScriptedServer.Answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        await using var old = await SetUpAsync();
        old.Names = [portal.As("portal.operator.example")];
        await LiveFullyAsync(old);
        await using var fresh = await SetUpAsync();

        var seen = await LiveWithoutCardAsync(old);

        seen.Should().Equal(await LiveWithoutCardAsync(fresh)).And.HaveCount(8);
    }

    [Fact]
    public async Task A_set_up_after_a_life_leaves_nothing_of_the_set_up_before()
    {
        const string Other = """{"reader":"slot","tree":[{"path":"./Vendor/new","format":"node"}]}""";
        await using var old = await SetUpAsync();
        await LiveWithoutCardAsync(old);
        await using var fresh = await SetUpAsync(Other);

        (await old.SetUpAsync("""{"reader":null}""")).Should().NotBeNull("the document cannot be used, and the device stays what it was");
        (await old.SetUpAsync(Other)).Should().BeNull();

        (await LiveWithoutCardAsync(old)).Should().Equal(await LiveWithoutCardAsync(fresh));
    }

    [Fact]
    public async Task What_was_asked_too_late_is_answered_by_no_later_life()
    {
        await using var device = await SetUpAsync();
        await LiveWithoutCardAsync(device);

        device.Send(new LinkMessage(LinkKind.Tree, Id: 7));
        await device.OnAsync(null, "state waiting-for-card");

        (await device.AskAsync(LinkKind.Prompts)).Prompts.Should().BeEmpty("the first reply is that to the first question of this life");
    }

    [Fact]
    public async Task Nothing_can_reach_the_parts_of_a_life_that_is_over()
    {
        var parts = new List<WeakReference>();
        await using var device = await LinkedDevice.StartAsync(() => Followed(parts));
        await device.SetUpAsync(Document);
        await LiveFullyAsync(device);
        await LiveWithoutCardAsync(device);
        await device.OnAsync(null, "state waiting-for-card");

        var begin = TimeProvider.System.GetTimestamp();
        do
        {
            await Task.Yield();   // a thread of the life before may be just ending, and what it has is not let go before
            GC.Collect();
            GC.WaitForPendingFinalizers();
            GC.Collect();
        }
        while (parts.Count(part => part.IsAlive) > 1 && TimeProvider.System.GetElapsedTime(begin) < LastThread);

        parts.ConvertAll(part => part.IsAlive).Should().Equal(false, false, true);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static DeviceParts Followed(List<WeakReference> parts)
    {
        var gate = new GateAtAccept();
        parts.Add(new WeakReference(gate));
        return DeviceParts.Conforming with { ProvisioningGate = gate };
    }

    private static async Task<LinkedDevice> SetUpAsync(string document = Document)
    {
        var device = await LinkedDevice.StartAsync();
        (await device.SetUpAsync(document)).Should().BeNull();
        return device;
    }

    /// <summary>Objects of the card in the tree and in an application, an application in use, a session, names, and a question to the user.</summary>
    private static async Task LiveFullyAsync(LinkedDevice device)
    {
        await device.OnAsync(new CardWithObjects(Alice), "state ready");
        (await device.AskAsync(LinkKind.Use, "browser", flag: true)).Reached.Should().Be(device.Names is [] ? UseResult.Nothing with { Url = CardWithObjects.Page } : new UseResult(true, CardWithObjects.Page, 200));
        (await device.AskAsync(LinkKind.Prompts)).Prompts.Should().ContainSingle();
        (await device.AskAsync(LinkKind.Tree, "./AC/browser")).Found.Should().BeTrue();
        (await device.AskAsync(LinkKind.Session, "operator")).Found.Should().BeTrue();
        await device.OffAsync();
    }

    /// <returns>All that is told, and all that can be asked.</returns>
    private static async Task<List<string>> LiveWithoutCardAsync(LinkedDevice device)
    {
        await device.OnAsync(null, "state waiting-for-card");
        LinkMessage[] replies =
        [
            await device.AskAsync(LinkKind.Tree),
            await device.AskAsync(LinkKind.Applications),
            await device.AskAsync(LinkKind.Prompts),
            await device.AskAsync(LinkKind.Use, "browser"),
            await device.AskAsync(LinkKind.Session, "operator"),
        ];
        await device.OffAsync();
        return [.. replies.Select(reply => JsonSerializer.Serialize(reply, ContractJson.Default.LinkMessage)), .. device.Said];
    }
}
