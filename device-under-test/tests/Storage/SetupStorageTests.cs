using ReferenceDevice.Contract;
using ReferenceDevice.Storage;

namespace ReferenceDevice.Tests.Storage;

public sealed class SetupStorageTests
{
    [Fact]
    public void A_set_up_is_read_as_it_was_written_but_for_the_tree()
    {
        using var storage = DeviceStorage.Volatile();
        var setup = new Setup(
            "Virtual PCD 00 00",
            "http://cell.example/",
            Tree: null,
            [new ApplicationSetup("mail", Installed: true, Locked: true, [new Profile("Factory", "mail.example", "143", "nobody", "internet")])],
            new DeviceSetup("operator", ["a2V5", "b3RoZXI="]),
            ["signer 1", "signer 2"],
            new Trust(["network"], ["dm"]),
            new Policy(CardProvisioning: false, ["corporation"]));

        new SetupStorage(storage).Write(setup with { Tree = [new Node("./Vendor/x", "chr")] });

        new SetupStorage(storage).Read().Should().BeEquivalentTo(setup);
    }

    [Fact]
    public void An_application_that_is_written_again_replaces_the_one_that_was()
    {
        using var storage = DeviceStorage.Volatile();
        var setup = new SetupStorage(storage);
        setup.Write(new Setup("reader", Applications: [new ApplicationSetup("mail", Installed: true), new ApplicationSetup("browser", Installed: true)]));

        setup.Put(new ApplicationSetup("mail", Installed: true, Locked: true));

        setup.Read().Applications.Should().SatisfyRespectively(mail => mail.Locked.Should().BeTrue(), browser => browser.Id.Should().Be("browser"));
    }

    [Fact]
    public void A_device_that_was_never_set_up_says_so()
    {
        using var storage = DeviceStorage.Volatile();

        new SetupStorage(storage).Invoking(setup => setup.Read()).Should().Throw<InvalidDataException>().WithMessage("*holds no set-up*");
    }
}
