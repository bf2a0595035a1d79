using ReferenceDevice.Contract;
using ReferenceDevice.Sessions;
using ReferenceDevice.Tree;

namespace ReferenceDevice.Proper;

/// <summary>The device between the supply coming on and an orderly switch-off, as its supervisor sees it.</summary>
/// <remarks>All that it has is made for it alone, and let go of with it.</remarks>
internal sealed class Life(PowerCycle cycle, Prompts prompts) : IDisposable
{
    /// <summary>A life on the memory in a folder.</summary>
    /// <param name="surroundings">What the device meets, as its set-up and its user have it.</param>
    /// <exception cref="InvalidDataException">The device was never set up.</exception>
    public static Life Of(
        string storage, DeviceModel model, MessageEncoding encoding, DeviceParts parts, Reporter reporter, Func<Setup, IUser, Surroundings> surroundings)
    {
        var prompts = new Prompts(reporter, TimeProvider.System);
        IUser user = model.HasDisplay ? prompts : new NoUserInterface();
        var device = DeviceCore.Boot(storage, model, user, parts, reporter) with { PreferredEncoding = encoding };
        return new Life(new PowerCycle(device, surroundings(device.Setup, user)), prompts);
    }

    /// <summary>Lives, and answers what is asked of it meanwhile; returns when everything is done and answered.</summary>
    /// <returns>False when the supervisor was lost.</returns>
    public async Task<bool> ServeAsync(Inbox inbox, Action<LinkMessage> send)
    {
        using var off = new CancellationTokenSource();
        var life = Task.Run(() => cycle.LiveAsync(off.Token), CancellationToken.None);
        var answers = new List<Task>();
        while (await Task.WhenAny(inbox.Next, life) != life)
        {
            if (await inbox.TakeAsync() is not { } message)
                return false;
            if (message.Kind is LinkKind.SwitchOff)
                await off.CancelAsync();
            else if (message.Kind is LinkKind.Session || ApplicationQuestions.Includes(message.Kind))
                answers = [.. answers.Where(answer => !answer.IsCompletedSuccessfully), AnswerAsync(message)];
            else
                send(Reply(message));
        }

        await life;
        await Task.WhenAll(answers);
        return true;

        async Task AnswerAsync(LinkMessage question) =>   // for questions whose answer may take its time
            send(await (question.Kind is LinkKind.Session ? OpenSessionAsync(question) : cycle.ApplicationQuestions.AnswerAsync(question)));
    }

    public void Dispose() => cycle.Dispose();

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
