using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using ReferenceDevice.Contract;
using ReferenceDevice.Keeping;
using ReferenceDevice.Proper;
using ReferenceDevice.Storage;
using ReferenceDevice.Tests.Tree;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Tests.Proper;

public sealed class ObjectIntakeTests : IDisposable
{
    private const string Imsi = "001010000000001";

    private readonly HandUser _user = new();
    private readonly ConcurrentQueue<string> _told = new();
    private readonly CancellationTokenSource _end = new();
    private readonly SqliteConnection _storage = DeviceStorage.Volatile();
    private readonly DeviceCore _device;
    private readonly SubscriberKeeping _keeping;
    private readonly ObjectIntake _intake;

    public ObjectIntakeTests()
    {
        new SetupStorage(_storage).Write(new Setup("slot", Policy: new Policy(RefusedOwners: ["corporation"])));
        var reporter = new Reporter(
            message => _told.Enqueue($"{message.Event!.Kind} {message.Event.Subject} {message.Event.Outcome}"), new Clock(TimeProvider.System));
        _device = DeviceCore.Over(_storage, Trees.CardFile(), _user, new NoProtection(), DeviceParts.Conforming, reporter);
        _keeping = _device.Kept.ShowTo(Imsi);
        _intake = new ObjectIntake(_device, _keeping, _end.Token);
        _keeping.ConsentWanted = _intake.AskToKeep;
    }

    [Fact]
    public async Task What_the_user_is_asked_about_waits_alone_and_comes_in_when_the_user_agrees()
    {
        var late = 0;
        _intake.CameLate = () => late++;
        _intake.Take("asked", Message("a", new UserInteraction(IsQuestion: true, "Take it?")));
        _intake.Take("plain", Message("b", Array.Empty<UserInteraction>()));

        _device.Tree.Find("./AC/b").Should().NotBeNull();
        _device.Tree.Find("./AC/a").Should().BeNull();
        _user.Answer("Take it?", accepts: true);
        await _intake.IdleAsync();

        _device.Tree.Find("./AC/a").Should().NotBeNull();
        late.Should().Be(1);
        _told.Should().Equal("mo plain inserted", "mo asked inserted", "application mail configured", "application mail configured");
    }

    [Fact]
    public async Task What_the_user_refuses_does_not_come_in()
    {
        _intake.Take("asked", Message("a", new UserInteraction(IsQuestion: true, "Take it?")));
        _user.Answer("Take it?", accepts: false);
        await _intake.IdleAsync();

        _device.Tree.Find("./AC/a").Should().BeNull();
        _told.Should().Equal("mo asked skipped");
    }

    [Fact]
    public async Task What_the_user_has_not_answered_when_the_card_goes_does_not_come_in()
    {
        _intake.Take("asked", Message("a", new UserInteraction(IsQuestion: true, "Take it?")));
        await _end.CancelAsync();
        await _intake.IdleAsync();

        _device.Tree.Find("./AC/a").Should().BeNull();
    }

    [Fact]
    public void A_notice_is_shown_and_nobody_waits_for_it()
    {
        _intake.Take("told", Message("a", new UserInteraction(IsQuestion: false, "Here it is.")));

        _user.Told.Should().Equal("Here it is.");
        _device.Tree.Find("./AC/a").Should().NotBeNull();
    }

    [Fact]
    public async Task The_user_is_asked_before_an_object_is_kept_that_wants_it()
    {
        _intake.Take("kept", Message("a", TreeNode.Leaf("a/Ext/DMSC/Persist", "true", "bool"), TreeNode.Leaf("a/Ext/DMSC/PersistConsent", "true", "bool")));
        _user.Answer(_user.Asked.Should().ContainSingle().Which, accepts: true);
        await _intake.IdleAsync();

        _device.Tree.Find("./AC/a")!.Layer.Should().Be(Layer.Kept);
    }

    [Fact]
    public async Task A_consent_counts_that_the_switch_off_follows_at_once()
    {
        _intake.Take("kept", Message("a", TreeNode.Leaf("a/Ext/DMSC/Persist", "true", "bool"), TreeNode.Leaf("a/Ext/DMSC/PersistConsent", "true", "bool")));
        _user.Answer(_user.Asked.Should().ContainSingle().Which, accepts: true);
        await _end.CancelAsync();
        await _intake.IdleAsync();

        _device.Tree.Find("./AC/a")!.Layer.Should().Be(Layer.Kept);
    }

    [Fact]
    public void What_was_kept_of_an_object_is_not_used_while_the_user_is_asked_about_it()
    {
        _device.Kept.ShowTo(Imsi).Insert([("./AC/a", Object("a", TreeNode.Leaf("a/Ext/DMSC/Persist", "true", "bool")))]);

        _intake.Take("asked", Message("a", new UserInteraction(IsQuestion: true, "Take it?")));

        _device.Tree.Find("./AC/a").Should().BeNull();
    }

    [Fact]
    public async Task What_the_memory_does_not_take_is_told_and_ends_nothing()
    {
        _intake.Take("asked", Message("a", new UserInteraction(IsQuestion: true, "Take it?")));
        _intake.Take("kept", Message("b", TreeNode.Leaf("b/Ext/DMSC/Persist", "true", "bool"), TreeNode.Leaf("b/Ext/DMSC/PersistConsent", "true", "bool")));
        _storage.Execute("pragma query_only = on");
        var take = () => _intake.Take("marked", Message("c", TreeNode.Leaf("c/Ext/DMSC/Persist", "true", "bool")));
        take.Should().Throw<MoSkippedException>().WithMessage("*memory*");

        foreach (var question in _user.Asked)
            _user.Answer(question, accepts: true);
        await _intake.IdleAsync();

        _told.Should().Contain("error storage ");
        _device.Tree.Find("./AC/b")!.Layer.Should().Be(Layer.Card);
        _device.Tree.Find("./AC/c").Should().BeNull();
    }

    [Fact]
    public void What_the_policy_refuses_is_skipped_with_the_owner()
    {
        var take = () => _intake.Take("refused", Message("a", TreeNode.Leaf("a/Ext/DMSC/Owner", "corporation")));

        take.Should().Throw<MoSkippedException>().WithMessage("*'corporation'*");
    }

    public void Dispose()
    {
        _device.Tree.Dispose();
        _end.Dispose();
    }

    private static CardMessage Message(string name, params UserInteraction[] interactions) => new(interactions, [Object(name)]);

    private static CardMessage Message(string name, params TreeNode[] leaves) => new([], [Object(name, leaves)]);

    private static ManagementObject Object(string name, params TreeNode[] leaves) =>
        new([TreeNode.Interior(name, "org.example/1.0/Mail"), TreeNode.Leaf($"{name}/AppID", "143"), .. leaves]);
}
