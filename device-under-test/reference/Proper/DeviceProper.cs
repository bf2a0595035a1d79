using ReferenceDevice.Contract;
using ReferenceDevice.Sessions;
using ReferenceDevice.Supervisor;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Proper;

/// <summary>The device itself as a process: lives while there is supply, and speaks to its supervisor alone.</summary>
/// <remarks>
/// It does nothing before the supervisor says that the supply is on, so that it may wait as a warm spare: no storage
/// opened, no card touched. When the line to the supervisor breaks, it ends.
/// </remarks>
internal sealed class DeviceProper(Link link, PowerCycle cycle, Prompts prompts)
{
    public static async Task<int> RunAsync(string socketName, string storage, DeviceModel model, MessageEncoding encoding, DeviceParts parts)
    {
        ProcessGroup.LeadOwn();
        using var link = await Link.ConnectAsync(socketName);
        if (await link.ReceiveAsync() is not { Kind: LinkKind.PowerOn })
            return 0;

        var reporter = new Reporter(link.Send, new Clock(TimeProvider.System));
        var prompts = new Prompts(reporter, TimeProvider.System);
        IUser user = model.HasDisplay ? prompts : new NoUserInterface();
        var device = DeviceCore.Boot(storage, model, user, parts, reporter) with { PreferredEncoding = encoding };
        using var cycle = new PowerCycle(device, Surroundings.Of(device.Setup, model, user));
        return await new DeviceProper(link, cycle, prompts).ServeAsync();
    }

    private async Task<int> ServeAsync()
    {
        using var off = new CancellationTokenSource();
        var life = Task.Run(() => cycle.LiveAsync(off.Token), CancellationToken.None);
        var answers = new List<Task>();
        for (var next = link.ReceiveAsync(); await Task.WhenAny(next, life) != life; next = link.ReceiveAsync())
        {
            if (await next is not { } message)
                return 1;
            if (message.Kind is LinkKind.SwitchOff)
                await off.CancelAsync();
            else if (message.Kind is LinkKind.Session || ApplicationQuestions.Includes(message.Kind))
                answers = [.. answers.Where(answer => !answer.IsCompletedSuccessfully), AnswerAsync(message)];
            else
                link.Send(Reply(message));
        }

        await life;
        await Task.WhenAll(answers);
        link.Send(new LinkMessage(LinkKind.SwitchedOff));
        return 0;
    }

    /// <summary>For questions whose answer may take its time.</summary>
    private async Task AnswerAsync(LinkMessage question) =>
        link.Send(await (question.Kind is LinkKind.Session ? OpenSessionAsync(question) : cycle.ApplicationQuestions.AnswerAsync(question)));

    private async Task<LinkMessage> OpenSessionAsync(LinkMessage question)
    {
        var (found, objection) = await cycle.StartSessionAsync(question.Text ?? "");
        return new LinkMessage(LinkKind.Reply, question.Id, objection, Found: found);
    }

    private LinkMessage Reply(LinkMessage question) => question.Kind switch
    {
        LinkKind.Tree => Nodes(question),
        LinkKind.Applications => new LinkMessage(LinkKind.Reply, question.Id, Found: true, Applications: cycle.Applications.InEffect()),
        LinkKind.Prompts => new LinkMessage(LinkKind.Reply, question.Id, Found: true, Prompts: prompts.Open()),
        LinkKind.PromptAnswer => Answered(question),
        _ => throw new InvalidDataException($"The supervisor asked for '{question.Kind}', which is no question of LinkKind."),
    };

    private LinkMessage Answered(LinkMessage question)
    {
        var answer = question.Answer ?? throw new InvalidDataException("The supervisor sent an answer to a prompt without the answer.");
        var isOpen = prompts.Answer(question.Text ?? "", answer, out var objection);
        return new LinkMessage(LinkKind.Reply, question.Id, objection, Found: isOpen);
    }

    private LinkMessage Nodes(LinkMessage question)
    {
        var nodes = NodePath.Normalise(question.Text ?? NodePath.Root) is { } root ? cycle.Tree.Subtree(root).ConvertAll(NodeView.Of) : [];
        return new LinkMessage(LinkKind.Reply, question.Id, Found: nodes.Count > 0, Nodes: nodes);
    }
}
